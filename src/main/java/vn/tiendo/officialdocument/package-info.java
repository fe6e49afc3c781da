/** Official documents as Word files in the form of Nghị định 30/2020/NĐ-CP, made from the commune's own templates. */
@NullMarked
package vn.tiendo.officialdocument;

import org.jspecify.annotations.NullMarked;
