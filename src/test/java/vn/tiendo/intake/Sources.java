package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.intake.source.Source;

/** What a reader of files hands over, written by hand: each line a paragraph. */
final class Sources {

    private Sources() {}

    static Source text(String text) {
        return of(paragraphs(text));
    }

    static Source of(List<? extends Source.Block> blocks) {
        return new Source(List.copyOf(blocks));
    }

    static List<Source.Block> paragraphs(String text) {
        return text.lines().map(Sources::paragraph).toList();
    }

    /** A line with "**" around is bold, one with "• " before is an item of a list whose mark Word draws. */
    private static Source.Block paragraph(String line) {
        boolean bold = line.startsWith("**");
        boolean bullet = line.startsWith("• ");
        return new Source.Paragraph(line.replace("**", "").replaceFirst("^• ", ""), bullet, bold, 0);
    }

    static Source.Table table(List<List<String>> rows) {
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
    static List<Source.Block> all(List<Source.Block>... parts) {
        var blocks = new ArrayList<Source.Block>();
        Stream.of(parts).forEach(blocks::addAll);
        return blocks;
    }
}
