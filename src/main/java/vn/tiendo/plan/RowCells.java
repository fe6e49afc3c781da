package vn.tiendo.plan;

/** The cells of a task's row that have to be understood; each as written, or as inherited from the row above. */
public record RowCells(String lead, String coordinating, String output, String deadline) {}
