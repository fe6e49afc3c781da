package vn.tiendo.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;

/** "Tiến độ kế hoạch" at one glance, as our page and the web applications show it (docs/data-format.md); all links are pages of ours. */
public record Progress(
        String asOf,
        String title,
        List<Choice> plans,
        List<Named> unitOptions,
        List<Labelled> groupOptions,
        List<Labelled> standingOptions,
        List<Figure> figures,
        List<UnitCounts> units,
        List<GroupCounts> groups,
        Heat heat,
        List<Overdue> overdue,
        long overdueTotal,
        List<Waiting> awaitingLeader,
        long awaitingLeaderTotal,
        List<Obstacles> obstacles,
        List<Obstacles> inspections,
        Optional<Board> board,
        List<Load> workload,
        Optional<Indicators> indicators) {

    /** What the plans' indicators reached in a year; the counts of the results add up to {@code total}. */
    public record Indicators(int year, long total, List<Figure> results, String href) {}

    public record Choice(String id, String label) {}

    public record Named(String code, String name) {}

    public record Labelled(String key, String label) {}

    /** @param mark the style that goes with the label */
    public record Figure(String key, String label, String mark, long count, String href) {}

    public record UnitCounts(String code, String name, @JsonUnwrapped Counts counts, String href) {}

    public record GroupCounts(String key, String title, @JsonUnwrapped Counts counts, String href) {}

    /** @param months twelve, as 2026-01 */
    public record Heat(List<String> months, List<HeatRow> rows) {}

    public record HeatRow(String code, String unit, List<Cell> cells) {}

    public record Cell(String month, long due, long completed, long overdue, String href) {}

    /** @param daysLate working days @param since from when the holder has it */
    public record Overdue(
            String id,
            String reference,
            String title,
            String unit,
            String due,
            int daysLate,
            String holder,
            String since,
            String href) {}

    /** @param days working days since then */
    public record Waiting(
            String id, String title, String reference, String leader, String since, int days, String href) {}

    /** A count with the list behind it: obstacles by state, demands of inspections by standing. */
    public record Obstacles(String label, long count, String href) {}

    /** @param missing the units that have not sent, also before their day is over */
    public record Board(
            String period,
            String plan,
            String unitsDue,
            int units,
            int sent,
            int late,
            List<String> missing,
            String href) {}

    public record Load(String person, String name, String unit, long open, long overdue, String href) {}
}
