/** Login, session, passwords and the frame of our own pages. */
@NullMarked
package vn.tiendo.access;

import org.jspecify.annotations.NullMarked;
