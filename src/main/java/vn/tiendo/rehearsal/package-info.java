/** A whole year of the sample communes in minutes: the real product on a moved clock, its people played, its rules checked. */
@NullMarked
package vn.tiendo.rehearsal;

import org.jspecify.annotations.NullMarked;
