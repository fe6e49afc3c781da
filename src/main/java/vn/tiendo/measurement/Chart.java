package vn.tiendo.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.indicator.Target;

/** Values and targets of a part over the years, as points of a small picture of 640 by 220; the table below says the same. */
public record Chart(List<Dot> values, List<Dot> targets, List<Dot> years, String line) {

    private static final int LEFT = 50;
    private static final int WIDTH = 540;
    private static final int TOP = 30;
    private static final int HEIGHT = 130;
    private static final int AXIS = 195;

    /** A point with what stands beside it. */
    public record Dot(int x, int y, String label) {}

    private record Point(int year, BigDecimal value) {}

    /** Empty where there are fewer than two numbers to show. */
    static Optional<Chart> of(List<AcceptedMeasurements.Accepted> measured, List<Target> targets) {
        var values = new ArrayList<Point>();
        measured.forEach(one -> one.answer().value().ifPresent(value -> {
            values.removeIf(point -> point.year() == one.year());
            values.add(new Point(one.year(), value));
        }));
        var levels = targets.stream()
                .flatMap(target -> target.value().stream().map(value -> new Point(target.year(), value)))
                .toList();
        var all = Stream.concat(values.stream(), levels.stream()).toList();
        return all.size() < 2 ? Optional.empty() : Optional.of(new Scale(all).chart(values, levels));
    }

    /** Where a year and a value stand in the picture. */
    private static final class Scale {

        private final int first;
        private final int span;
        private final BigDecimal low;
        private final BigDecimal range;

        Scale(List<Point> all) {
            first = all.stream().mapToInt(Point::year).min().orElseThrow();
            span = Math.max(1, all.stream().mapToInt(Point::year).max().orElseThrow() - first);
            low = all.stream().map(Point::value).reduce(BigDecimal::min).orElseThrow();
            var high = all.stream().map(Point::value).reduce(BigDecimal::max).orElseThrow();
            range = high.compareTo(low) == 0 ? BigDecimal.ONE : high.subtract(low);
        }

        Chart chart(List<Point> values, List<Point> levels) {
            var dots = values.stream().map(this::dot).toList();
            var years = Stream.concat(values.stream(), levels.stream())
                    .map(Point::year)
                    .distinct()
                    .sorted()
                    .map(year -> new Dot(x(year), AXIS + 16, Integer.toString(year)))
                    .toList();
            var line = dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
            return new Chart(dots, levels.stream().map(this::dot).toList(), years, line);
        }

        private Dot dot(Point point) {
            return new Dot(x(point.year()), y(point.value()), Numbers.written(point.value()));
        }

        private int x(int year) {
            return LEFT + WIDTH * (year - first) / span;
        }

        private int y(BigDecimal value) {
            var share = value.subtract(low).divide(range, MathContext.DECIMAL32).multiply(BigDecimal.valueOf(HEIGHT));
            return TOP + HEIGHT - share.setScale(0, RoundingMode.HALF_UP).intValue();
        }
    }
}
