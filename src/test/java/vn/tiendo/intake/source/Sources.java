package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reader of files hands over, written by hand: each line a paragraph. */
public final class Sources {

    private Sources() {}

    public static Source text(String text) {
        return of(paragraphs(text));
    }

    public static Source of(List<? extends Source.Block> blocks) {
        return new Source(List.copyOf(blocks));
    }

    public static List<Source.Block> paragraphs(String text) {
        return text.lines().map(Sources::paragraph).toList();
    }

    /** A line with "**" around is bold, one with "• " before is an item of a list whose mark Word draws. */
    private static Source.Block paragraph(String line) {
        boolean bold = line.startsWith("**");
        boolean bullet = line.startsWith("• ");
        return new Source.Paragraph(line.replace("**", "").replaceFirst("^• ", ""), bullet, bold, 0);
    }

    public static Source.Table table(List<List<String>> rows) {
        return new Source.Table(rows.stream().map(Sources::row).toList());
    }

    private static Source.Row row(List<String> cells) {
        return new Source.Row(
                IntStream.range(0, cells.size())
                        .mapToObj(column -> new Source.Cell(cells.get(column), column, 1, false))
                        .toList(),
                0);
    }

    @SafeVarargs
    public static List<Source.Block> all(List<Source.Block>... parts) {
        var blocks = new ArrayList<Source.Block>();
        Stream.of(parts).forEach(blocks::addAll);
        return blocks;
    }
}
