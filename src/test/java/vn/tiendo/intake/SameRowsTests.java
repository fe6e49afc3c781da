package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.intake.extracted.ExtractedTask;

/** One plan in four formats: the same letter, and the same hundred rows. */
class SameRowsTests {

    @TempDir
    static Path folder;

    private final Extraction extraction = new Extraction(ShippedCalendar.calendar());

    @BeforeAll
    static void write() throws IOException {
        SamplePlans.writeAll(folder, 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample.docx", "sample.xlsx", "sample.pdf"})
    void everyFormatGivesWhatTheTextGives(String name) {
        var text = extraction.extract(folder.resolve("sample.txt"));

        var read = extraction.extract(folder.resolve(name));

        assertThat(text.appendices()).singleElement().satisfies(appendix -> assertThat(appendix.tasks())
                .hasSize(100));
        assertThat(read.letter()).isEqualTo(text.letter());
        assertThat(read.appendices()).hasSize(1);
        assertThat(read.appendices().get(0).title())
                .isEqualTo(text.appendices().get(0).title());
        assertThat(cells(read.appendices().get(0).tasks()))
                .isEqualTo(cells(text.appendices().get(0).tasks()));
        assertThat(read.doubts()).isEqualTo(text.doubts());
    }

    private static List<List<Object>> cells(List<ExtractedTask> tasks) {
        return tasks.stream()
                .map(task -> List.<Object>of(
                        task.group(),
                        task.number(),
                        task.title(),
                        task.lead(),
                        task.coordinating(),
                        task.output(),
                        task.deadline(),
                        task.reading().deadline().due()))
                .toList();
    }
}
