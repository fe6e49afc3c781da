/** The seam to the engine: the processes of an inspection and of its demands. */
@NullMarked
package vn.tiendo.inspection.process;

import org.jspecify.annotations.NullMarked;
