/** The formats in which plans come: each becomes the same paragraphs and rows. */
@NullMarked
package vn.tiendo.intake.source;

import org.jspecify.annotations.NullMarked;
