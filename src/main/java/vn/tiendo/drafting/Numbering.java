package vn.tiendo.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The numbers of rows, by which a task is known in its plan: unique in a group, and a group's in its appendix. */
final class Numbering {

    private static final int LETTERS = 26;

    private Numbering() {}

    /** a, b … z, aa, ab …: what tells sub-rows apart. */
    static String letter(int index) {
        var last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    /** The lines with a doubt at each that has the number of one above it. */
    static List<Sheet.Line> withDoubles(List<Sheet.Line> lines) {
        var known = new HashSet<String>();
        var checked = new ArrayList<Sheet.Line>();
        var appendix = 0;
        for (var line : lines) {
            var kind = line.row().kind();
            if (kind == RowKind.APPENDIX) {
                appendix++;
            }
            var named = kind == RowKind.GROUP || kind == RowKind.TASK || kind == RowKind.DRAFT;
            var counts = named && !line.row().isDeleted() && !line.number().isBlank();
            var isNew = !counts || known.add(appendix + kindKey(kind) + line.where() + "#" + line.number());
            checked.add(isNew ? line : doubled(line));
        }
        return List.copyOf(checked);
    }

    private static String kindKey(RowKind kind) {
        return kind == RowKind.GROUP ? "G" : "T";
    }

    private static Sheet.Line doubled(Sheet.Line line) {
        var points = new ArrayList<>(line.points());
        var what = line.row().kind() == RowKind.GROUP ? "nhóm" : "nhiệm vụ trong nhóm";
        points.add(Point.open(
                Columns.NUMBER,
                line.number(),
                "Trùng số: đã có một " + what + " mang số " + line.number() + ".",
                true,
                Point.Kind.NOTICE));
        return new Sheet.Line(line.row(), line.where(), line.number(), line.parent(), line.read(), points);
    }
}
