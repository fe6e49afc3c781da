/** Periodic reports: the periods of each plan's regime, what every unit reports of them, and who has not. */
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
