/** Reads the data files that people write, and tells them in Vietnamese what is wrong with one. */
@NullMarked
package vn.tiendo.datafile;

import org.jspecify.annotations.NullMarked;
