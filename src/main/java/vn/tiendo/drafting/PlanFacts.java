package vn.tiendo.drafting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.indicator.IndicatorTable;
import vn.tiendo.plan.AnnualDate;
import vn.tiendo.plan.PlanFile;
import vn.tiendo.refusal.Refusal;

/** The facts of a plan as they count now; what cannot be read counts as missing until it is corrected. */
record PlanFacts(String commune, DraftRow row) {

    private static final Pattern DAY_AND_MONTH = Pattern.compile("(?iu)(trước )?ngày (\\d{1,2})/(\\d{1,2})(?!\\d|/)");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");

    /** The day of the yearly results where the units report once a year: "trước 30/11"; none in "ngày 18 hàng tháng". */
    static Optional<String> yearlyDay(String regime) {
        return DAY_AND_MONTH
                .matcher(regime)
                .results()
                .findFirst()
                .map(found -> (found.group(1) == null ? "" : "trước ")
                        + "%02d/%02d".formatted(Integer.valueOf(found.group(2)), Integer.valueOf(found.group(3))));
    }

    Purpose purpose() {
        return Purpose.of(row.cell(Facts.PURPOSE)).orElse(Purpose.NEW);
    }

    /** What is written in a form that cannot be read, and why. */
    Map<String, String> unreadable() {
        var found = new LinkedHashMap<String, String>();
        if (given(Facts.DATE) != null && date().isEmpty()) {
            found.put(Facts.DATE, "Ngày ban hành phải viết như 05/06/2026.");
        }
        if (given(Facts.ANNUAL_DATE) != null && annualDate() == null) {
            found.put(Facts.ANNUAL_DATE, "Ngày báo cáo hằng năm phải viết như 31/12 hoặc trước 30/11.");
        }
        if (given(Facts.YEAR) != null && year() == null) {
            found.put(Facts.YEAR, "Năm kế hoạch phải viết như 2026.");
        }
        return found;
    }

    PlanFile.PlanPart part(List<PlanFile.Appendix> appendices, List<IndicatorTable> indicators) {
        return new PlanFile.PlanPart(
                commune,
                given(Facts.PLAN_NUMBER),
                date().orElse(null),
                year(),
                row.cell(Facts.SUBJECT).strip(),
                lines(Facts.LEGAL_BASES),
                given(Facts.REPLACES),
                new PlanFile.Signatory(given(Facts.SIGNATORY), given(Facts.AUTHORITY), given(Facts.SIGNATORY_POSITION)),
                lines(Facts.RECIPIENTS),
                row.cell(Facts.LEADER),
                new PlanFile.Regime(given(Facts.UNIT_REPORT), given(Facts.COMMUNE_REPORT)),
                annualDate(),
                appendices,
                indicators);
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.ofNullable(given(Facts.DATE)).map(VietnamTime::parse);
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private @Nullable Integer year() {
        var written = given(Facts.YEAR);
        return written != null && YEAR.matcher(written).matches() ? Integer.valueOf(written) : null;
    }

    private @Nullable String annualDate() {
        var written = given(Facts.ANNUAL_DATE);
        try {
            return Optional.ofNullable(written)
                    .map(AnnualDate::parse)
                    .map(AnnualDate::written)
                    .orElse(null);
        } catch (Refusal unreadable) {
            return null;
        }
    }

    private @Nullable String given(String column) {
        var written = row.cell(column).strip();
        return written.isEmpty() ? null : written;
    }

    private List<String> lines(String column) {
        return Arrays.stream(row.cell(column).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
