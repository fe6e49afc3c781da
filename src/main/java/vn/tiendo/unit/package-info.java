/** The units of a commune and how plans write them. */
@NullMarked
package vn.tiendo.unit;

import org.jspecify.annotations.NullMarked;
