/** Gia hạn: a unit asks for a later due date of a task, VHXH advises, the leader decides; the first date stays on record. */
@NullMarked
package vn.tiendo.extension;

import org.jspecify.annotations.NullMarked;
