/** Which mails a person wants, and at what hour. */
@NullMarked
package vn.tiendo.notice;

import org.jspecify.annotations.NullMarked;
