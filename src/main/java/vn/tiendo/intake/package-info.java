/** Reads the file of a plan: what its letter says and what its tables assign, with every doubt. */
@NullMarked
package vn.tiendo.intake;

import org.jspecify.annotations.NullMarked;
