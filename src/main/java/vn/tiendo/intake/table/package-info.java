/** What the tables of a plan say: where each begins, what its columns mean, which rows and targets it has. */
@NullMarked
package vn.tiendo.intake.table;

import org.jspecify.annotations.NullMarked;
