/** What the public may know: tasks that are kept from it, the frozen snapshot that a leader approves, and the page that shows it without a login. */
@NullMarked
package vn.tiendo.publication;

import org.jspecify.annotations.NullMarked;
