package vn.tiendo.drafting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.refusal.Refusal;

/** Somebody else decided the cell in between: whoever comes later sees it and says again what they want. */
final class StaleCell extends Refusal {

    private static final long serialVersionUID = 1;

    private final UUID row;
    private final String column;
    private final int version;

    /** @param by the other's name */
    StaleCell(UUID row, String column, int version, String by, @Nullable String value) {
        super(by + " vừa sửa ô «" + Columns.caption(column) + "» thành «" + (value == null ? "như trong tệp" : value)
                + "».");
        this.row = row;
        this.column = column;
        this.version = version;
    }

    UUID row() {
        return row;
    }

    String column() {
        return column;
    }

    int version() {
        return version;
    }
}
