package vn.tiendo.officialdocument;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** How much room a page has. */
final class PageSize {

    private PageSize() {}

    /** Between the margins, in twentieths of a point. */
    static int textWidth(CTSectPr page) {
        return number(page.getPgSz().getW())
                - number(page.getPgMar().getLeft())
                - number(page.getPgMar().getRight());
    }

    private static int number(Object measure) {
        return new BigInteger(measure.toString()).intValueExact();
    }
}
