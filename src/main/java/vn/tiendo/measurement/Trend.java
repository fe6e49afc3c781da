package vn.tiendo.measurement;

import java.math.BigDecimal;

/** How a value differs from the last accepted one before it, and whether that leads to the target. */
record Trend(BigDecimal change, boolean towards) {

    static Trend of(BigDecimal now, BigDecimal before, Direction direction) {
        var change = now.subtract(before);
        return new Trend(change, direction.isTowards(change));
    }

    /** "tăng 2,5 (về phía mục tiêu)", "không đổi". */
    String inWords() {
        return change.signum() == 0
                ? "không đổi"
                : (change.signum() > 0 ? "tăng " : "giảm ")
                        + Numbers.written(change.abs())
                        + (towards ? " (về phía mục tiêu)" : " (ngược hướng mục tiêu)");
    }
}
