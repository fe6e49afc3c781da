/** The seam to the engine: starts the process of a publication, and ends it when the proposal is taken back. */
@NullMarked
package vn.tiendo.publication.process;

import org.jspecify.annotations.NullMarked;
