/** What the product says no to, in the words of its users; every other package may throw it. */
@NullMarked
package vn.tiendo.refusal;

import org.jspecify.annotations.NullMarked;
