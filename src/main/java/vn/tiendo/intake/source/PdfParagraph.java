package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.intake.source.Source.Paragraph;

/** Lines that belong together, told by how full they are, how far apart and how far in they stand. */
final class PdfParagraph {

    static final PdfParagraph NONE = new PdfParagraph(0);

    private static final Pattern ITEM =
            Pattern.compile("(?s)([-–•+*]|\\d+(\\.\\d+)*[.)]|\\p{Ll}\\)|[IVXLC]+\\.|Điều \\d+).*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.;:!?]");
    private static final float LOOSER = 1.15f;
    private static final float SPACE = 0.25f;
    private static final float INDENT = 8;
    private static final float NARROW = 7;
    private static final float ROUNDING = 1.5f;

    private final int page;
    private final List<PdfColumns.Placed> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int lastPage;

    private PdfParagraph(int page) {
        this.page = page;
        this.lastPage = page;
    }

    static PdfParagraph from(int page) {
        return new PdfParagraph(page);
    }

    Optional<Paragraph> block() {
        boolean bold = lines.stream().allMatch(placed -> placed.line().bold());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(text.toString(), false, bold, page));
    }

    void add(PdfColumns.Placed placed, float margin, PdfWrap wrap) {
        if (!lines.isEmpty()) {
            boolean broken = !placed.beside() && wrap.withinWord(last(), placed.line(), last().left(), margin);
            text.append(broken ? "" : " ");
        }
        text.append(placed.line().text());
        lines.add(placed);
    }

    /** @param margin up to where its lines may reach */
    boolean goesOnWith(PdfColumns.Placed next, int onPage, float margin, float pitch) {
        if (lines.isEmpty() || next.beside() != lines.get(0).beside()) {
            return false;
        }
        boolean turned = onPage > lastPage;
        lastPage = onPage;
        var line = next.line();
        if (turned || next.beside()) {
            return turned ? full(line, margin) && unfinished(line) : wrappedBeside(next, pitch);
        }
        return near(line, pitch) && (centredWith(line) || full(line, margin) && !indented(line) && !newItem(line));
    }

    private PdfLine last() {
        return lines.get(lines.size() - 1).line();
    }

    private boolean near(PdfLine next, float pitch) {
        float gap = next.baseline() - last().baseline();
        return gap > 0 && gap <= pitch * LOOSER * Math.max(next.size(), last().size());
    }

    private boolean full(PdfLine next, float margin) {
        return last().right() + SPACE * next.size() + next.firstWord() > margin - ROUNDING;
    }

    private static boolean lowerCase(PdfLine line) {
        return Character.isLowerCase(line.text().charAt(0));
    }

    private boolean unfinished(PdfLine next) {
        return lowerCase(next) || last().text().endsWith(",");
    }

    private boolean indented(PdfLine next) {
        return lines.size() > 1 && next.left() - last().left() > INDENT;
    }

    private boolean newItem(PdfLine next) {
        return ITEM.matcher(next.text()).matches()
                && SENTENCE_END.matcher(last().text()).matches();
    }

    private boolean centredWith(PdfLine next) {
        return Math.abs(next.centre() - last().centre()) < INDENT / 2
                && Math.abs(next.left() - last().left()) > INDENT
                && next.bold() == last().bold()
                && lowerCase(next);
    }

    /** Beside other text, lines stand centred each by itself; only items of a list and very narrow columns wrap. */
    private boolean wrappedBeside(PdfColumns.Placed next, float pitch) {
        var line = next.line();
        boolean item = text.indexOf("-") == 0 && lowerCase(line);
        boolean narrow = next.column() < NARROW * line.size()
                && last().width() + SPACE * line.size() + line.firstWord() > next.column()
                && line.bold() == last().bold()
                && (capitals(line) || !capitals(last()));
        return near(line, pitch) && (item || narrow);
    }

    private static boolean capitals(PdfLine line) {
        return line.text().equals(line.text().toUpperCase(Locale.ROOT));
    }
}
