/** What people are told, of what and when: who is meant and what the mail says; sending it is another's work. */
@NullMarked
package vn.tiendo.reminder;

import org.jspecify.annotations.NullMarked;
