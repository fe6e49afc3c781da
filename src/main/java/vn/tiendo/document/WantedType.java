package vn.tiendo.document;

/** A kind of document that the plan asks for, in the words that people see; optional where the plan says "(nếu có)". */
public record WantedType(String code, String label, boolean required) {}
