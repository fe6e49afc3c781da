package vn.tiendo.intake.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.RowPlace;
import vn.tiendo.intake.source.Source;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.unit.CellText;

/** Says of each row of an appendix what it is: a group, a row, a sub-row, or the second half of the row above. */
final class RowPlacing {

    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,4}(?:\\.\\d{1,3})*[a-zđ]?)\\s*[.):]?");
    private static final Pattern MARKER = Pattern.compile("[-+*•·]|[a-zđ]\\s*[.)]?");
    private static final Pattern BULLET = Pattern.compile("(?U)([-+*•·]|[a-zđ]\\))\\s*\\S.*");
    private static final Pattern GLUED = Pattern.compile("(?U)(\\d{1,3})(?:[.)]\\s*|\\s+|)(\\p{Lu}.*)");
    private static final Pattern IN_TITLE =
            Pattern.compile("(?U)(\\d{1,3}(?:\\.\\d{1,3})*)(?:[.)]\\s*|\\s+)(\\p{Lu}.*)");
    private static final Pattern TOTAL = Pattern.compile("(?iU)(?:tổng cộng|tổng số|tổng|cộng)\\b.{0,80}");
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    private final OpenAppendix appendix;
    private Optional<TableRow> above = Optional.empty();
    private boolean cutOff;

    RowPlacing(OpenAppendix appendix) {
        this.appendix = appendix;
    }

    /** @param first whether it is the first row of its table, that is, of a page */
    void place(Source.Row source, RowPlace place, boolean first) {
        TableRow row = TableRow.of(source, appendix.heading(), place);
        above.ifPresent(row::inheritMerged);
        cutOff = first;
        if (isTotal(row)) {
            appendix.leftOver(row.text(), "Dòng tổng cộng, không phải nhiệm vụ");
        } else if (!row.isBlank() && !isGroup(row, source)) {
            placeEntry(row, first);
        }
        above = Optional.of(row);
    }

    private static boolean isTotal(TableRow row) {
        return row.heading().kind() == ExtractedAppendix.Kind.TASKS
                && row.get(PlanColumn.LEAD).isEmpty()
                && TOTAL.matcher(row.text()).matches();
    }

    private boolean isGroup(TableRow row, Source.Row source) {
        String number = row.get(PlanColumn.NUMBER);
        boolean bare = row.hasOnly(PlanColumn.NUMBER, PlanColumn.TITLE);
        if (bare && GroupLine.roman(number).isPresent() && !isNextLetter(number)) {
            appendix.startGroup(new GroupLine(GroupLine.roman(number).orElseThrow(), row.get(PlanColumn.TITLE)));
            return true;
        }
        if (bare && GroupLine.letter(number).isPresent()) {
            appendix.startSection(new GroupLine(GroupLine.letter(number).orElseThrow(), row.get(PlanColumn.TITLE)));
            return true;
        }
        return isHeadedGroup(row, number) || isOneLine(row, source);
    }

    /** After "B." comes the section "C.", not the group of a hundred. */
    private boolean isNextLetter(String number) {
        return GroupLine.letter(number)
                .filter(letter -> !appendix.section().isEmpty()
                        && letter.charAt(0) == appendix.section().charAt(0) + 1)
                .isPresent();
    }

    /** A group that also names who leads it: a task would have a deadline or a product. */
    private boolean isHeadedGroup(TableRow row, String number) {
        Optional<String> roman = GroupLine.roman(number);
        if (roman.isEmpty()
                || !row.get(PlanColumn.DEADLINE).isEmpty()
                || !row.get(PlanColumn.OUTPUT).isEmpty()
                || row.heading().kind() == ExtractedAppendix.Kind.INDICATORS) {
            return false;
        }
        appendix.startGroup(new GroupLine(roman.get(), row.get(PlanColumn.TITLE)));
        appendix.leftOver(row.text(), "Dòng nhóm có thêm nội dung ở các cột khác");
        return true;
    }

    /** "II. …" in one cell over all columns, or in the first cell that is filled. */
    private boolean isOneLine(TableRow row, Source.Row source) {
        var filled =
                source.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        if (filled.size() != 1
                || !row.hasOnly(PlanColumn.NUMBER, PlanColumn.TITLE)
                        && filled.get(0).span() == 1) {
            return false;
        }
        String text = CellText.clean(filled.get(0).text());
        Optional<GroupLine> line = GroupLine.of(text);
        if (line.isPresent()) {
            if (GroupLine.roman(line.get().number()).isPresent()
                    && !isNextLetter(line.get().number())) {
                appendix.startGroup(line.get());
            } else {
                appendix.startSection(line.get());
            }
            return true;
        }
        return isUnnumberedGroup(text, filled.get(0), row);
    }

    private boolean isUnnumberedGroup(String text, Source.Cell cell, TableRow row) {
        int columns = appendix.heading().columns().size();
        boolean broad = cell.span() > 1 && cell.span() >= appendix.heading().width() - 1 && columns > 2;
        boolean loud = text.length() > 8
                && !text.equals(text.toLowerCase(java.util.Locale.ROOT))
                && text.codePoints().noneMatch(Character::isLowerCase);
        boolean numbered = IN_TITLE.matcher(text).matches();
        boolean alone = !broad && !loud && standsAlone(row);
        if (!(broad || loud || alone)
                || numbered
                || !Character.isUpperCase(text.codePointAt(0))
                || appendix.isInGroupTitle()) {
            return false;
        }
        int next = appendix.groups().size();
        if (appendix.groups().stream().anyMatch(group -> !isOwn(group)) || next >= ROMAN.length) {
            appendix.leftOver(text, "Dòng tiêu đề không có số, chưa rõ thuộc nhóm nào");
        } else {
            unnumbered++;
            appendix.startGroup(new GroupLine(ROMAN[next], text));
            if (alone) {
                appendix.leftOver(text, "Dòng chỉ có nội dung, được hiểu là tên nhóm");
            }
        }
        return true;
    }

    /** Words between two complete rows of a page: only at its top can they be the end of a row that the page cut off. */
    private boolean standsAlone(TableRow row) {
        return !cutOff
                && row.hasOnly(PlanColumn.TITLE)
                && !row.continues(PlanColumn.NUMBER)
                && !row.continues(PlanColumn.TITLE)
                && !isBullet(row)
                && appendix.lastNumbered()
                        .filter(last -> last.row().hasOwn(PlanColumn.DEADLINE)
                                && !last.title().endsWith(":"))
                        .isPresent();
    }

    private int unnumbered;

    /** Whether a group's number was given here for want of one in the file. */
    private boolean isOwn(ExtractedAppendix.Group group) {
        return appendix.groups().indexOf(group) < unnumbered;
    }

    private void placeEntry(TableRow row, boolean first) {
        splitGluedNumber(row);
        String cell = row.get(PlanColumn.NUMBER);
        Matcher number = NUMBER.matcher(cell);
        if (number.matches() && !row.continues(PlanColumn.NUMBER)) {
            numbered(row, number.group(1), first);
        } else if (!appendix.heading().has(PlanColumn.NUMBER)) {
            withoutNumbers(row, first);
        } else if (cell.isEmpty() || MARKER.matcher(cell).matches()) {
            new UnnumberedRow(appendix, row, first).place(!cell.isEmpty() || isBullet(row));
        } else if (row.get(PlanColumn.TITLE).isEmpty()) {
            appendix.leftOver(row.text(), "Dòng không xếp được vào bảng");
        } else {
            row.doubt(Doubt.notice(PlanColumn.NUMBER, cell, "Số thứ tự không đọc được: " + cell + "."));
            appendix.add(row, cell, Optional.empty());
        }
    }

    private void numbered(TableRow row, String number, boolean first) {
        boolean again = first
                && appendix.last().filter(last -> last.number().equals(number)).isPresent()
                && UnnumberedRow.startsLow(row.get(PlanColumn.TITLE));
        if (again) {
            row.set(PlanColumn.NUMBER, "");
            appendix.append(row);
        } else {
            appendix.add(row, number, Optional.empty());
        }
    }

    private void withoutNumbers(TableRow row, boolean first) {
        Matcher inTitle = IN_TITLE.matcher(row.get(PlanColumn.TITLE));
        if (inTitle.matches()) {
            row.set(PlanColumn.TITLE, inTitle.group(2));
            appendix.add(row, inTitle.group(1), Optional.empty());
        } else if (row.get(PlanColumn.TITLE).isEmpty()
                || UnnumberedRow.startsLow(row.get(PlanColumn.TITLE))
                || isBullet(row)) {
            new UnnumberedRow(appendix, row, first).place(isBullet(row));
        } else {
            long before = appendix.entries().stream()
                    .filter(entry -> entry.parent().isEmpty())
                    .count();
            if (before == 0) {
                row.doubt(Doubt.notice(
                        PlanColumn.NUMBER, "", "Bảng không có cột số thứ tự: số được đánh theo thứ tự dòng."));
            }
            appendix.add(row, Long.toString(before + 1), Optional.empty());
        }
    }

    private static boolean isBullet(TableRow row) {
        return BULLET.matcher(row.get(PlanColumn.TITLE)).matches();
    }

    /** "12Triển khai …": the number stands in the title's cell, or the title in the number's. */
    private void splitGluedNumber(TableRow row) {
        String cell = row.get(PlanColumn.NUMBER);
        Matcher glued = GLUED.matcher(cell);
        if (glued.matches()) {
            shift(row, glued);
            row.doubt(Doubt.notice(PlanColumn.NUMBER, cell, "Số thứ tự dính liền với nội dung: " + cell + "."));
            return;
        }
        Matcher inTitle = GLUED.matcher(row.get(PlanColumn.TITLE));
        if (cell.isEmpty()
                && !row.continues(PlanColumn.NUMBER)
                && appendix.heading().has(PlanColumn.NUMBER)
                && inTitle.matches()
                && isNext(inTitle.group(1))) {
            row.doubt(Doubt.notice(PlanColumn.NUMBER, row.get(PlanColumn.TITLE), "Số thứ tự dính liền với nội dung."));
            row.set(PlanColumn.NUMBER, inTitle.group(1));
            row.set(PlanColumn.TITLE, inTitle.group(2));
        }
    }

    private void shift(TableRow row, Matcher glued) {
        int number = appendix.heading().find(PlanColumn.NUMBER).orElse(0);
        int title = appendix.heading().find(PlanColumn.TITLE).orElse(0);
        int last = appendix.heading().columns().size() - 1;
        if (row.get(title).isEmpty()) {
            row.set(PlanColumn.TITLE, glued.group(2));
        } else if (title == number + 1 && row.get(last).isEmpty()) {
            row.shiftRight(title, glued.group(2));
        } else {
            row.set(PlanColumn.TITLE, glued.group(2) + " " + row.get(title));
        }
        row.set(PlanColumn.NUMBER, glued.group(1));
    }

    private boolean isNext(String number) {
        return appendix.lastNumbered()
                .map(last -> last.number().matches("\\d{1,4}")
                        && Integer.parseInt(last.number()) + 1 == Integer.parseInt(number))
                .orElse(number.equals("1"));
    }
}
