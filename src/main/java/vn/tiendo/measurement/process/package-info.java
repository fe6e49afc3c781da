/** The seam to the engine: rounds of measuring and each unit's part as processes. */
@NullMarked
package vn.tiendo.measurement.process;

import org.jspecify.annotations.NullMarked;
