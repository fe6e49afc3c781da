/** The seam to the engine: starts the process of an obstacle, and tells its model what it asks. */
@NullMarked
package vn.tiendo.obstacle.process;

import org.jspecify.annotations.NullMarked;
