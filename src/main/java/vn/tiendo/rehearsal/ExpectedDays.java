package vn.tiendo.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The days on which units and commune report, as a person reckoned them from the calendar: not computed, so that the
 * product's reckoning is held against something.
 *
 * @param month the first day of the month in which the period ends
 */
record ExpectedDays(String commune, LocalDate month, LocalDate units, @Nullable LocalDate ofCommune) {

    static List<ExpectedDays> of(int year) {
        try {
            return new ClassPathResource("rehearsal/report-days-" + year + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(ExpectedDays::read)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ExpectedDays read(String line) {
        var cells = line.split("\\s+");
        return new ExpectedDays(
                cells[0],
                YearMonth.parse(cells[1]).atDay(1),
                LocalDate.parse(cells[2]),
                Optional.of(cells[3])
                        .filter(day -> !day.equals("-"))
                        .map(LocalDate::parse)
                        .orElse(null));
    }
}
