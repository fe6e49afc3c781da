/** What supervisors see at a glance: where all tasks of a plan stand, from a read model that each step's transaction writes. */
@NullMarked
package vn.tiendo.overview;

import org.jspecify.annotations.NullMarked;
