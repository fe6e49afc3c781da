/** The working days of the public service and the time of Vietnam. */
@NullMarked
package vn.tiendo.calendar;

import org.jspecify.annotations.NullMarked;
