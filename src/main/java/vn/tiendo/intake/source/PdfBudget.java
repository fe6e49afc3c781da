package vn.tiendo.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.tiendo.refusal.Refusal;

/** What one document may cost to read; a small file can unfold into hours of drawing or gigabytes of text. */
final class PdfBudget {

    private static final String TOO_MUCH = "Tệp PDF chứa quá nhiều nội dung để đọc; hãy xuất lại tệp từ bản gốc.";
    private static final long MAX_CONTENT = 16L << 20;

    private int operators = 4_000_000;
    private int glyphs = 2_000_000;
    private int forms = 5_000;
    private int strokes = 300_000;

    void operator() {
        Refusal.unless(--operators > 0, TOO_MUCH);
    }

    void glyph() {
        Refusal.unless(--glyphs > 0, TOO_MUCH);
    }

    /** A form may draw itself: each level doubles what is drawn. */
    void form() {
        Refusal.unless(--forms > 0, TOO_MUCH);
    }

    void stroke() {
        Refusal.unless(--strokes > 0, "Tệp PDF có quá nhiều nét kẻ; hãy xuất lại tệp từ bản gốc.");
    }

    /** Refuses content that unfolds to more than a page can hold, before it becomes objects. */
    static void content(InputStream unfolded) throws IOException {
        try (unfolded) {
            long length = unfolded.transferTo(OutputStream.nullOutputStream());
            Refusal.unless(length <= MAX_CONTENT, TOO_MUCH);
        }
    }
}
