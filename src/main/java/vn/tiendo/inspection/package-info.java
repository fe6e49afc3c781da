/** Inspections of a plan: prepared, approved, held, concluded, and their demands followed up until each is met. */
@NullMarked
package vn.tiendo.inspection;

import org.jspecify.annotations.NullMarked;
