/** "Chờ tôi duyệt": what waits for a person's decision, on pages for a phone, over the same tasks and checks as Tasklist. */
@NullMarked
package vn.tiendo.approval;

import org.jspecify.annotations.NullMarked;
