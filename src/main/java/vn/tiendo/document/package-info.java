/** The files that back an output or a coordinating unit's answer: stored once, versioned, filed with a submission. */
@NullMarked
package vn.tiendo.document;

import org.jspecify.annotations.NullMarked;
