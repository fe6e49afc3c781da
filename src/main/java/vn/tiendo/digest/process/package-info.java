/** The seam to the engine: the schedule's decision table and the process of a commune's day. */
@NullMarked
package vn.tiendo.digest.process;

import org.jspecify.annotations.NullMarked;
