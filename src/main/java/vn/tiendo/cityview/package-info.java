/** What a city sees of its communes: counts in one table, and beyond them only what a commune's leader shares. */
@NullMarked
package vn.tiendo.cityview;

import org.jspecify.annotations.NullMarked;
