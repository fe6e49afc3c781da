package vn.tiendo.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.GoldPlans;
import vn.tiendo.intake.source.SourceReader;

/** The real plans as PDF, where pages cut rows: at least 98 in 100 cells right, and no cell wrong in silence. */
class GoldPdfTests {

    @ParameterizedTest
    @ValueSource(strings = {"an-lao", "chi-minh"})
    void readsCellsAsAPersonDoesOrDoubtsThem(String plan) {
        var read = TableSamples.read(SourceReader.read(GoldPlans.file(plan, "pdf")));

        var comparison = new GoldComparison(GoldPlans.tables(plan), read);

        System.out.println(comparison.report(plan + ".pdf"));
        assertThat(comparison.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(comparison.wrong()).allMatch(GoldComparison.Wrong::doubted);
    }
}
