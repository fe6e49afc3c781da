/** What a plan says outside its tables: who issues it, to whom, on what bases, who reports when, and its bullets. */
@NullMarked
package vn.tiendo.intake.letter;

import org.jspecify.annotations.NullMarked;
