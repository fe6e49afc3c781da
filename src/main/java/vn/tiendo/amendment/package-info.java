/** How work that is under way changes: by an amended or replacing plan, or one task by itself; before and after stay on record. */
@NullMarked
package vn.tiendo.amendment;

import org.jspecify.annotations.NullMarked;
