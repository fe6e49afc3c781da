/** A plan as it was written: its tasks, their deadlines and their outputs. */
@NullMarked
package vn.tiendo.plan;

import org.jspecify.annotations.NullMarked;
