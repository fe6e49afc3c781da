/** The handbook: one page a role, the same files that stand in {@code docs/so-tay}, read inside the application. */
@NullMarked
package vn.tiendo.handbook;

import org.jspecify.annotations.NullMarked;
