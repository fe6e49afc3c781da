package vn.tiendo.intake.table;

import java.util.Optional;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;

/** A row without a number: the second half of the row above, or a sub-row with a deadline of its own. */
final class UnnumberedRow {

    private final OpenAppendix appendix;
    private final TableRow row;
    private final boolean first;
    private final String title;

    UnnumberedRow(OpenAppendix appendix, TableRow row, boolean first) {
        this.appendix = appendix;
        this.row = row;
        this.first = first;
        this.title = row.get(PlanColumn.TITLE);
    }

    static boolean startsLow(String title) {
        return title.isEmpty() || !Character.isUpperCase(title.codePointAt(0));
    }

    void place(boolean bullet) {
        if (appendix.isInGroupTitle() && row.hasOnly(PlanColumn.TITLE) && !bullet) {
            appendix.continueGroupTitle(title);
        } else if (appendix.last().isEmpty() || appendix.isInGroupTitle()) {
            row.doubt(notice("Dòng không có số thứ tự."));
            row.set(PlanColumn.NUMBER, "");
            appendix.add(row, "", Optional.empty());
        } else if (row.continues(PlanColumn.TITLE) && title.isEmpty()) {
            underOneTitle();
        } else if (bullet) {
            bullet();
        } else if (startsLow(title)) {
            appendix.append(row);
        } else {
            capital();
        }
    }

    /** The title is merged over several rows: one with a deadline of its own is a sub-row under the same title. */
    private void underOneTitle() {
        if (row.hasOwn(PlanColumn.DEADLINE)) {
            row.set(PlanColumn.TITLE, parent().title());
            row.doubt(notice("Một nội dung có nhiều dòng thời hạn."));
            subRow();
        } else {
            appendix.append(row);
        }
    }

    private void bullet() {
        if (hasCells() || parent().title().endsWith(":")) {
            subRow();
        } else {
            appendix.append(row);
        }
    }

    private void capital() {
        if (row.hasOwn(PlanColumn.DEADLINE) || row.hasOwn(PlanColumn.TARGET)) {
            if (parent().row().get(PlanColumn.DEADLINE).isEmpty()
                    && first
                    && !parent().title().endsWith(":")) {
                row.doubt(notice("Dòng không có số: có thể là phần còn lại của dòng trên bị ngắt trang."));
            }
            subRow();
        } else if (row.continues(PlanColumn.NUMBER)) {
            appendix.append(row);
        } else if (!first && (row.hasOwn(PlanColumn.LEAD) || row.hasOwn(PlanColumn.OUTPUT))) {
            row.doubt(notice("Dòng không có số và thời hạn: chưa rõ là nhiệm vụ con hay phần còn lại của dòng trên."));
            subRow();
        } else {
            row.doubt(notice("Dòng không có số và thời hạn đã được nối vào dòng trên."));
            appendix.append(row);
        }
    }

    private boolean hasCells() {
        return !row.hasOnly(PlanColumn.TITLE, PlanColumn.NUMBER);
    }

    private void subRow() {
        appendix.add(row, "", Optional.of(parent()));
    }

    private TableEntry parent() {
        return appendix.lastNumbered().orElseThrow();
    }

    private Doubt notice(String why) {
        return Doubt.notice(PlanColumn.TITLE, row.text(), why);
    }
}
