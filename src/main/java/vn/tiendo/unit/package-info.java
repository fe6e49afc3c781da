/** Communes with their units, positions, people and deputies: who exists, and who acts today. */
@NullMarked
package vn.tiendo.unit;

import org.jspecify.annotations.NullMarked;
