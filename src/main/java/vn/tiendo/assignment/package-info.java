/** Tasks being carried out: from the issue of the plan to the acceptance of each output. */
@NullMarked
package vn.tiendo.assignment;

import org.jspecify.annotations.NullMarked;
