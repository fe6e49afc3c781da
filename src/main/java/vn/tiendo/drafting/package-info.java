/** A plan's file becomes a draft: people decide what is doubtful in it, side by side with what was read. */
@NullMarked
package vn.tiendo.drafting;

import org.jspecify.annotations.NullMarked;
