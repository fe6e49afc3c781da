package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.IndicatorTable;

/** A plan as a person or a reader of Word files writes it down (docs/data-format.md): cells as written. */
public record PlanFile(PlanPart plan) {

    /**
     * The plan's own facts and its appendices.
     *
     * @param year the year of the letterhead, where its day is blank
     */
    public record PlanPart(
            String commune,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable Integer year,
            String subject,
            @Nullable List<String> legalBases,
            @Nullable String replaces,
            @Nullable Signatory signatory,
            @Nullable List<String> recipients,
            String leader,
            @Nullable Regime regime,
            @Nullable String annualDate,
            List<Appendix> appendices,
            @Nullable List<IndicatorTable> indicators) {

        List<String> bases() {
            return Objects.requireNonNullElse(legalBases, List.of());
        }

        /** The tables of indicators, which have numbers of their own. */
        List<IndicatorTable> indicatorTables() {
            return Objects.requireNonNullElse(indicators, List.of());
        }

        List<String> receivers() {
            return Objects.requireNonNullElse(recipients, List.of());
        }
    }

    /** Who signs, and in what form of authority (TM., KT., TL., TUQ., Q.). */
    public record Signatory(@Nullable String name, @Nullable String authority, @Nullable String position) {}

    /** The reporting regime in the plan's own words. */
    public record Regime(@Nullable String unitReport, @Nullable String communeReport) {}

    public record Appendix(@Nullable String title, List<Group> groups) {}

    /** A group of an appendix; an appendix without groups has one, whose number is {@link #NONE}. */
    public record Group(String number, String title, List<Task> tasks) {

        public static final String NONE = "-";
    }

    /** A row of the appendix: each cell as written. */
    public record Task(
            String number,
            @Nullable String subRow,
            String title,
            @Nullable String lead,
            @Nullable String coordinating,
            @Nullable String output,
            @Nullable String deadline,
            @Nullable String responsible,
            @Nullable String note,
            @Nullable Resources resources,
            @Nullable Map<String, String> extra) {

        /** The cells of columns that the product knows no meaning of, by their heading, in the order of the columns. */
        Map<String, String> extras() {
            return Objects.requireNonNullElse(extra, Map.of());
        }

        RowCells cells() {
            return new RowCells(cell(lead), cell(coordinating), cell(output), cell(deadline));
        }

        static String cell(@Nullable String written) {
            return Optional.ofNullable(written).orElse("").strip();
        }
    }

    /** Money and other means that the plan gives to a task; the amount in đồng. */
    public record Resources(String text, @Nullable Long amount, @Nullable String source) {}
}
