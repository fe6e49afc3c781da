package vn.tiendo.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.intake.source.Source;
import vn.tiendo.intake.source.Source.Paragraph;
import vn.tiendo.intake.source.Source.Table;
import vn.tiendo.unit.CellText;

/** The words of a plan outside its tables of tasks; tables that only lay out the letterhead or the signature belong to them. */
record LetterText(List<Passage> passages) {

    private static final int LETTER_COLUMNS = 3;
    private static final Pattern LETTER_TABLE = Pattern.compile(
            "(?iU)cộng h[oòóà][aà]? xã hội|nơi nhận\\s*:|(?:^|\\s)(?:TM|KT|TL|TUQ)\\.|số\\s*:[^/]{0,12}/\\s*KH|, ngày\\b.*\\btháng\\b");
    private static final Pattern COLUMNS = Pattern.compile("\\R|\\t|\\s{3,}");
    private static final Pattern DASH = Pattern.compile("^[-–—•●▪*+·]\\s*(?=\\S)");
    private static final Pattern ITEM = Pattern.compile("^[a-zđ]\\s?[.)]\\s.*", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile("[.;:!?/]$");

    LetterText {
        passages = List.copyOf(passages);
    }

    static LetterText of(Source source) {
        var passages = new ArrayList<Passage>();
        for (Source.Block block : source.blocks()) {
            read(block).filter(passage -> !passage.text().isEmpty()).forEach(passage -> add(passages, passage));
        }
        return new LetterText(passages);
    }

    /** The letter itself: up to the first appendix after its end. */
    List<Passage> body() {
        int from = Math.max(0, indexOfRecipients());
        for (int i = from; i < passages.size(); i++) {
            if (passages.get(i).isAppendix()) {
                return passages.subList(0, i);
            }
        }
        return passages;
    }

    /** Where "Nơi nhận" stands; -1 if nowhere. */
    int indexOfRecipients() {
        for (int i = passages.size() - 1; i >= 0; i--) {
            if (LetterRecipients.START.matcher(passages.get(i).text()).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private static Stream<Passage> read(Source.Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(passage(paragraph.text(), paragraph.bullet(), paragraph.bold()));
        }
        return block instanceof Table table && isLayout(table)
                ? cells(table).flatMap(String::lines).map(line -> passage(line, false, false))
                : Stream.empty();
    }

    private static Passage passage(String written, boolean bullet, boolean bold) {
        String text = CellText.clean(written);
        var lines = COLUMNS.splitAsStream(written)
                .map(CellText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean dash = DASH.matcher(text).find();
        return new Passage(DASH.matcher(text).replaceFirst(""), lines, bullet || dash, bold);
    }

    private static boolean isLayout(Table table) {
        boolean narrow =
                table.rows().stream().allMatch(row -> row.cells().stream().allMatch(c -> c.column() < LETTER_COLUMNS));
        return narrow
                && LETTER_TABLE
                        .matcher(String.join("\n", cells(table).toList()))
                        .find();
    }

    /** Column by column: the list of recipients before the signature beside it. */
    private static Stream<String> cells(Table table) {
        return Stream.iterate(0, column -> column < LETTER_COLUMNS, column -> column + 1)
                .flatMap(column -> table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.column() == column)
                        .map(Source.Cell::text));
    }

    private static void add(List<Passage> passages, Passage next) {
        if (!passages.isEmpty() && continues(passages.get(passages.size() - 1), next)) {
            Passage cut = passages.remove(passages.size() - 1);
            var lines =
                    Stream.concat(cut.lines().stream(), next.lines().stream()).toList();
            passages.add(new Passage(cut.text() + " " + next.text(), lines, cut.bullet(), cut.bold()));
        } else {
            passages.add(next);
        }
    }

    private static boolean continues(Passage before, Passage next) {
        return next.startsSmall()
                && !next.bullet()
                && !ITEM.matcher(next.text()).matches()
                && !ENDED.matcher(before.text()).find();
    }
}
