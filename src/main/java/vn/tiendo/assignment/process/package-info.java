/** The seam to the engine: starts and ends processes, and tells the models what they ask. */
@NullMarked
package vn.tiendo.assignment.process;

import org.jspecify.annotations.NullMarked;
