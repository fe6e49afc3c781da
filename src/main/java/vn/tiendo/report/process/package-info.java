/** The seam to the engine: starts and ends the processes of a period and of a unit's report. */
@NullMarked
package vn.tiendo.report.process;

import org.jspecify.annotations.NullMarked;
