/** The dossier of a task for inspection and archive: all that is on record as a PDF, and with every document as a ZIP. */
@NullMarked
package vn.tiendo.dossier;

import org.jspecify.annotations.NullMarked;
