package vn.tiendo.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.GoldPlans;
import vn.tiendo.intake.source.Source;
import vn.tiendo.intake.source.SourceReader;

/** The tables of the real plans, read as a person reads them; the report says how many cells of each column are right. */
class GoldTableTests {

    @ParameterizedTest
    @CsvSource({"an-lao, docx", "an-lao, txt", "chi-minh, docx", "chi-minh, txt"})
    void readsEveryCellAsAPersonDoes(String plan, String format) {
        var read = TableSamples.read(SourceReader.read(GoldPlans.file(plan, format)));

        var comparison = new GoldComparison(GoldPlans.tables(plan), read);

        System.out.println(comparison.report(plan + "." + format));
        assertThat(comparison.wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"an-lao, 1", "chi-minh, 2", "an-lao, 3", "chi-minh, 4"})
    void readsTheSameFromColumnsInAnyOrder(String plan, int seed) {
        var source = SourceReader.read(GoldPlans.file(plan, "txt"));

        var read = TableSamples.read(new Source(
                source.blocks().stream().map(block -> shuffled(block, seed)).toList()));

        assertThat(new GoldComparison(GoldPlans.tables(plan), read).wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"an-lao", "chi-minh"})
    void readsTheSameWithoutHeadingsOnLaterPages(String plan) {
        var source = SourceReader.read(GoldPlans.file(plan, "txt"));
        var seen = new HashSet<Source.Row>();

        var read = TableSamples.read(new Source(source.blocks().stream()
                .map(block -> withoutHeading(block, seen))
                .toList()));

        assertThat(new GoldComparison(GoldPlans.tables(plan), read).wrong()).isEmpty();
    }

    private static Source.Block shuffled(Source.Block block, int seed) {
        return block instanceof Source.Table table
                ? new Source.Table(
                        table.rows().stream().map(row -> shuffled(row, seed)).toList())
                : block;
    }

    private static Source.Row shuffled(Source.Row row, int seed) {
        var texts = new ArrayList<>(row.cells().stream().map(Source.Cell::text).toList());
        Collections.shuffle(texts, new Random(seed));
        return new Source.Row(
                IntStream.range(0, texts.size())
                        .mapToObj(i -> new Source.Cell(texts.get(i), i, 1, false))
                        .toList(),
                row.page());
    }

    private static Source.Block withoutHeading(Source.Block block, Set<Source.Row> seen) {
        if (block instanceof Source.Table table && !seen.add(table.rows().get(0))) {
            return new Source.Table(table.rows().subList(1, table.rows().size()));
        }
        return block;
    }
}
