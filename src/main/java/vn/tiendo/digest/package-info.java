/** The daily reminding: what is due today, who is told of it in one mail, and what goes one rung up. */
@NullMarked
package vn.tiendo.digest;

import org.jspecify.annotations.NullMarked;
