/** Plans: what was issued, which tasks their appendices assign, and how a cell of them is read. */
@NullMarked
package vn.tiendo.plan;

import org.jspecify.annotations.NullMarked;
