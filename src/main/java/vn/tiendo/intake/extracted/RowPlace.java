package vn.tiendo.intake.extracted;

/** Where in a source a row stands: which of its blocks, which row of that table, both from 0; the page from 1, or 0. */
public record RowPlace(int block, int row, int page) {}
