package vn.tiendo.plan;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.refusal.Refusal;

/** A plan's yearly date as people write it: "31/12", or "trước 30/11". */
final class AnnualDates {

    private static final String BEFORE = "trước ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    private AnnualDates() {}

    /** @throws Refusal if it is not a day of the year in that form */
    static Optional<AnnualDate> parse(@Nullable String written) {
        return Optional.ofNullable(written).map(AnnualDates::date);
    }

    /** As a plan's file writes it. */
    static String written(AnnualDate date) {
        return (date.before() ? BEFORE : "") + DAY.format(date.day());
    }

    private static AnnualDate date(String written) {
        var before = written.startsWith(BEFORE);
        try {
            return new AnnualDate(MonthDay.parse(before ? written.substring(BEFORE.length()) : written, DAY), before);
        } catch (DateTimeException unreadable) {
            throw new Refusal("Ngày hằng năm «" + written + "» phải viết như 31/12 hoặc trước 30/11.");
        }
    }
}
