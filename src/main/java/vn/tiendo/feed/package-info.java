/** Due dates as a calendar: fetched by calendar programs under a secret address, or attached to a mail. */
@NullMarked
package vn.tiendo.feed;

import org.jspecify.annotations.NullMarked;
