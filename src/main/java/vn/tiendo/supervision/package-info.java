/** What supervisors do across cases: read a case's whole history, remind and reassign many at once, retry what failed. */
@NullMarked
package vn.tiendo.supervision;

import org.jspecify.annotations.NullMarked;
