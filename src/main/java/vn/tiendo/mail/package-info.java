/** Mails that leave once, though servers fail: written with what causes them, sent afterwards, kept as a log. */
@NullMarked
package vn.tiendo.mail;

import org.jspecify.annotations.NullMarked;
