/** Somebody leaves or changes place: everything open that hangs on them by name passes on in one step. */
@NullMarked
package vn.tiendo.handover;

import org.jspecify.annotations.NullMarked;
