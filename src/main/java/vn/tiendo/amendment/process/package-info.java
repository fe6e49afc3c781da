/** The seam to the engine: starts the process of an adjustment, and tells its model what it asks. */
@NullMarked
package vn.tiendo.amendment.process;

import org.jspecify.annotations.NullMarked;
