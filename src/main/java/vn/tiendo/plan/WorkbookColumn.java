package vn.tiendo.plan;

import java.util.function.Function;

/** A column of a plan's spreadsheet; the width in characters. */
record WorkbookColumn<T>(String heading, int width, Function<T, String> cell) {}
