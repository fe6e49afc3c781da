package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;

/** An appendix while its rows are being read, over as many tables and pages as it takes. */
final class OpenAppendix {

    private final String title;
    private final TableHeading heading;
    private final List<ExtractedAppendix.Group> groups = new ArrayList<>();
    private final List<TableEntry> entries = new ArrayList<>();
    private final List<Doubt> waiting = new ArrayList<>();
    private String section = "";
    private String group = "";
    private boolean inTitle;

    OpenAppendix(String title, TableHeading heading) {
        this.title = title;
        this.heading = heading;
    }

    String title() {
        return title;
    }

    TableHeading heading() {
        return heading;
    }

    List<ExtractedAppendix.Group> groups() {
        return groups;
    }

    List<TableEntry> entries() {
        return entries;
    }

    Optional<TableEntry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** The row that the next sub-row belongs to. */
    Optional<TableEntry> lastNumbered() {
        return last().map(entry -> entry.parent().orElse(entry));
    }

    /** A section "A" holds groups "I", "II" of its own: they are told apart as "A.I". */
    void startSection(GroupLine line) {
        section = line.number();
        start(line.number(), line.title());
    }

    void startGroup(GroupLine line) {
        start(section.isEmpty() ? line.number() : section + "." + line.number(), line.title());
    }

    private void start(String number, String words) {
        group = number;
        groups.add(new ExtractedAppendix.Group(number, words));
        inTitle = true;
    }

    boolean isInGroupTitle() {
        return inTitle;
    }

    String section() {
        return section;
    }

    void continueGroupTitle(String words) {
        var open = groups.remove(groups.size() - 1);
        groups.add(new ExtractedAppendix.Group(open.number(), open.title() + " " + words));
    }

    void add(TableRow row, String number, Optional<TableEntry> parent) {
        entries.add(new TableEntry(row, group, number, parent));
        waiting.forEach(row::doubt);
        waiting.clear();
        inTitle = false;
    }

    void append(TableRow rest) {
        last().ifPresent(entry -> entry.row().append(rest));
        inTitle = false;
    }

    /** Words that no row could take: nothing of a plan is lost in silence. */
    void leftOver(String words, String why) {
        Doubt doubt = Doubt.notice(PlanColumn.TITLE, words, why + ": " + words);
        last().ifPresentOrElse(entry -> entry.row().doubt(doubt), () -> waiting.add(doubt));
    }

    /** Where no group has a number of its own, a row with nothing but number and title over "1.1", "1.2" is one. */
    void close() {
        if (!groups.isEmpty() || heading.kind() == ExtractedAppendix.Kind.INDICATORS) {
            return;
        }
        List<TableEntry> before = List.copyOf(entries);
        String current = "";
        entries.clear();
        for (int i = 0; i < before.size(); i++) {
            TableEntry entry = before.get(i);
            if (i + 1 < before.size() && heads(entry, before.get(i + 1))) {
                current = entry.number();
                groups.add(new ExtractedAppendix.Group(current, entry.title()));
            } else {
                entries.add(current.isEmpty() ? entry : entry.inGroup(current));
            }
        }
    }

    private static boolean heads(TableEntry entry, TableEntry next) {
        return entry.row().hasOnly(PlanColumn.NUMBER, PlanColumn.TITLE)
                && !entry.number().isEmpty()
                && next.number().startsWith(entry.number() + ".");
    }
}
