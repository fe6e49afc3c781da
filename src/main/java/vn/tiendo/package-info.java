@NullMarked
package vn.tiendo;

import org.jspecify.annotations.NullMarked;
