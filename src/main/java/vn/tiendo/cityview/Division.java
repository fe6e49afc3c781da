package vn.tiendo.cityview;

import java.util.List;
import vn.tiendo.overview.CommuneFigures.Part;
import vn.tiendo.overview.Counts;
import vn.tiendo.unit.CommuneKind;
import vn.tiendo.unit.UnitKind;

/** One line of a division of a commune's tasks, in words that name no task, no unit and nobody. */
public record Division(String name, Counts counts) {

    static List<Division> byDue(List<Part> parts) {
        return parts.stream()
                .map(part -> new Division(time(part.key()), part.counts()))
                .toList();
    }

    private static String time(String key) {
        if (key.isEmpty()) {
            return "Không có ngày đến hạn";
        }
        return key.length() == 4
                ? "Năm " + key
                : "Tháng " + Integer.parseInt(key.substring(5)) + "/" + key.substring(0, 4);
    }

    static List<Division> byUnitKind(List<Part> parts, CommuneKind kind) {
        return parts.stream()
                .map(part -> new Division(unit(part.key(), kind), part.counts()))
                .toList();
    }

    private static String unit(String key, CommuneKind kind) {
        return key.isEmpty() ? "Nhiều đơn vị" : UnitKind.valueOf(key).name(kind);
    }
}
