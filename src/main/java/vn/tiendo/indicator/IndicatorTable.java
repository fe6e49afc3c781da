package vn.tiendo.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of indicators as a plan writes it (docs/data-format.md): each cell as written. */
public record IndicatorTable(@Nullable String title, List<Group> groups) {

    /** A group of a table; a table without groups has one, whose number is {@link #NONE}. */
    public record Group(String number, String title, List<Row> indicators) {

        public static final String NONE = "-";
    }

    /** @param targets the cell for each year that has one; "-" is no target */
    public record Row(
            String number,
            String title,
            @Nullable String unit,
            @Nullable String lead,
            @Nullable String coordinating,
            @Nullable String output,
            @Nullable String note,
            @Nullable Map<Integer, String> targets,
            @Nullable Map<String, String> extra) {

        public String leadCell() {
            return cell(lead);
        }

        public String coordinatingCell() {
            return cell(coordinating);
        }

        String cell(@Nullable String written) {
            return Optional.ofNullable(written).orElse("").strip();
        }

        public Map<Integer, String> cells() {
            return Objects.requireNonNullElse(targets, Map.of());
        }

        public Map<String, String> extras() {
            return Objects.requireNonNullElse(extra, Map.of());
        }

        /** Without a target and a lead it only heads the rows below it. */
        public boolean isHeading() {
            return cells().isEmpty() && leadCell().isEmpty();
        }
    }

    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.indicators().stream()).toList();
    }
}
