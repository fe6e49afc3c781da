/** What a plan says, once read: its letter, its appendices row by row, and each doubt with its place. */
@NullMarked
@NamedInterface("extracted")
package vn.tiendo.intake.extracted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
