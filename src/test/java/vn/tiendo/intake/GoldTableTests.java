package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.GoldPlans;
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
}
