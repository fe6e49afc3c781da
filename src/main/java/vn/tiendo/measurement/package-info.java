/** Measuring what plans order by indicators: rounds of a year, each unit's figures with source and evidence, and whether they reach the targets. */
@NullMarked
package vn.tiendo.measurement;

import org.jspecify.annotations.NullMarked;
