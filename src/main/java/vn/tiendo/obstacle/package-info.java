/** Difficulties that a unit cannot solve by itself: through VHXH to the leader, from there to a unit or to the city, until they are solved. */
@NullMarked
package vn.tiendo.obstacle;

import org.jspecify.annotations.NullMarked;
