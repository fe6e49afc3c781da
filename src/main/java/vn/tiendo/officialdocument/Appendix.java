package vn.tiendo.officialdocument;

import java.util.List;

/**
 * What goes with a document, on pages of its own that are numbered from 1; "Phụ lục I" and "(Kèm theo …)" are written by themselves.
 *
 * @param title what it holds; printed in capitals
 * @param landscape whether its pages lie across, for a wide table
 */
public record Appendix(String title, boolean landscape, List<Block> content) {

    public Appendix {
        content = List.copyOf(content);
    }

    /** A wide table. */
    public static Appendix landscape(String title, Block.Table table) {
        return new Appendix(title, true, List.of(table));
    }
}
