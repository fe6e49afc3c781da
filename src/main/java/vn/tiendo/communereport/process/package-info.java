/** The seam between the commune's report and the engine. */
@NullMarked
package vn.tiendo.communereport.process;

import org.jspecify.annotations.NullMarked;
