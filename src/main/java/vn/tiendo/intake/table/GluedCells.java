package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.unit.CellText;
import vn.tiendo.unit.CollectiveReading;
import vn.tiendo.unit.UnitMention;
import vn.tiendo.unit.UnitReading;

/** Two values that a cell holds because what parted them was lost: shown, never taken apart by itself. */
final class GluedCells {

    private static final Pattern TWO_DEADLINES =
            Pattern.compile("(?iU).*\\d{1,2}/\\d{4}(?!\\s*(-|đến|tới|;|,|và|hoặc)).*\\s(tháng\\s+)?\\d{1,2}/\\d{4}.*");
    private static final Pattern RANGE = Pattern.compile("(?iU).*(\\d\\s*-\\s*\\d|đến|từ ).*");
    private static final Pattern DEADLINE_AT_END = Pattern.compile(
            "(?iU).+\\s((tháng\\s*)?\\d{1,2}/20\\d\\d|quý\\s+[IV]+(/|\\s+năm\\s+)20\\d\\d|năm\\s+20\\d\\d|(nhiệm vụ )?thường xuyên|h[àằ]ng (năm|quý|tháng))");

    private GluedCells() {}

    static List<Doubt> of(TableEntry entry, UnitReading lead, UnitReading coordinating) {
        var doubts = new ArrayList<Doubt>();
        TableRow row = entry.row();
        units(row, PlanColumn.LEAD, lead).ifPresent(doubts::add);
        units(row, PlanColumn.COORDINATING, coordinating).ifPresent(doubts::add);
        String deadline = row.get(PlanColumn.DEADLINE);
        if (TWO_DEADLINES.matcher(deadline).matches()
                && !RANGE.matcher(deadline).matches()) {
            doubts.add(Doubt.notice(PlanColumn.DEADLINE, deadline, "Ô có hai thời hạn: " + deadline + "."));
        }
        String output = row.get(PlanColumn.OUTPUT);
        if (deadline.isEmpty()
                && row.heading().has(PlanColumn.DEADLINE)
                && DEADLINE_AT_END.matcher(output).matches()) {
            doubts.add(Doubt.notice(PlanColumn.OUTPUT, output, "Thời hạn có thể dính vào ô sản phẩm: " + output + "."));
        }
        return doubts;
    }

    private static Optional<Doubt> units(TableRow row, PlanColumn column, UnitReading reading) {
        String cell = row.get(column);
        if (row.isParted(column) || !isGlued(CellText.fold(cell), names(reading))) {
            return Optional.empty();
        }
        return Optional.of(Doubt.notice(column, cell, "Hai tên đơn vị viết liền trong một ô: " + cell + "."));
    }

    private static List<String> names(UnitReading reading) {
        return Stream.of(
                        reading.mentions().stream().map(UnitMention::asWritten),
                        reading.collectives().stream().map(CollectiveReading::asWritten),
                        reading.outside().stream(),
                        reading.channels().stream(),
                        reading.unknown().stream())
                .flatMap(names -> names)
                .map(name -> CellText.fold(CellText.clean(name)))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether one name follows another with nothing but a blank between them. */
    private static boolean isGlued(String cell, List<String> names) {
        record Place(int start, int end) {}
        List<Place> places = names.stream()
                .filter(cell::contains)
                .map(name -> new Place(cell.indexOf(name), cell.indexOf(name) + name.length()))
                .sorted(Comparator.comparingInt(Place::start))
                .toList();
        for (int i = 1; i < places.size(); i++) {
            int end = places.get(i - 1).end();
            int start = places.get(i).start();
            if (end < start && cell.substring(end, start).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
