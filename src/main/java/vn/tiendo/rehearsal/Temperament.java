package vn.tiendo.rehearsal;

import java.util.random.RandomGenerator;

/** How a person treats the days that the product gives them. */
enum Temperament {
    /** In time, nearly always. */
    PUNCTUAL(62, 5, 5),
    /** Some working days after the last one, more often than not. */
    LATE(18, 60, 5),
    /** Weeks after it, or never. */
    SILENT(8, 60, 2),
    /** In time, and sends back what others made. */
    RETURNING(12, 5, 45);

    private final int share;
    private final int missesPercent;
    private final int returnsPercent;

    Temperament(int share, int missesPercent, int returnsPercent) {
        this.share = share;
        this.missesPercent = missesPercent;
        this.returnsPercent = returnsPercent;
    }

    static Temperament any(RandomGenerator random) {
        var drawn = random.nextInt(100);
        for (var each : values()) {
            drawn -= each.share;
            if (drawn < 0) {
                return each;
            }
        }
        return PUNCTUAL;
    }

    boolean misses(RandomGenerator random) {
        return random.nextInt(100) < missesPercent;
    }

    boolean returns(RandomGenerator random) {
        return random.nextInt(100) < returnsPercent;
    }
}
