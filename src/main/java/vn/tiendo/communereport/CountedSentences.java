package vn.tiendo.communereport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.assignment.Standing;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.measurement.Result;

/** The sentences with figures that stand above what the plan desk writes; counted each time, never typed. */
final class CountedSentences {

    private final ReportData data;

    CountedSentences(ReportData data) {
        this.data = data;
    }

    List<String> of(Section section) {
        return switch (section) {
            case DIRECTION -> direction();
            case RESULTS -> indicators();
            case ASSESSMENT -> assessment();
            default -> List.of();
        };
    }

    /** Inspections only where there were any. */
    private List<String> direction() {
        return data.inspections().isAny()
                ? List.of(given(), data.inspections().sentence(), reports())
                : List.of(given(), reports());
    }

    private String given() {
        var units = data.figures().units().stream()
                .filter(unit -> !unit.key().equals("-"))
                .count();
        return "Kế hoạch giao " + data.figures().total().all() + " nhiệm vụ, trong đó " + units
                + " đơn vị được giao chủ trì.";
    }

    private String reports() {
        var figures = data.figures();
        var missing = data.units().stream()
                .filter(unit -> unit.sent() == ReportedUnit.Sent.MISSING)
                .map(ReportedUnit::name)
                .collect(Collectors.joining(", "));
        return "Trong " + figures.reporters() + " đơn vị phải báo cáo kỳ này có "
                + figures.reports(ReportedUnit.Sent.ON_TIME) + " đơn vị gửi đúng hạn, "
                + figures.reports(ReportedUnit.Sent.LATE) + " đơn vị gửi muộn, "
                + figures.reports(ReportedUnit.Sent.MISSING) + " đơn vị chưa báo cáo"
                + (missing.isEmpty() ? "." : ": " + missing + ".");
    }

    /** None of a plan without indicators. */
    private List<String> indicators() {
        var all = data.indicators();
        var year = data.period().window().last().getYear();
        return all.isEmpty()
                ? List.of()
                : List.of("Kế hoạch có " + all.size() + " chỉ tiêu. Kết quả đo năm " + year + ": "
                        + Stream.of(Result.values())
                                .filter(one -> counted(one) > 0)
                                .map(one -> one.wording() + " " + counted(one))
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    private long counted(Result result) {
        return data.indicators().stream().filter(one -> one.result() == result).count();
    }

    private List<String> assessment() {
        var sentences = new ArrayList<String>();
        sentences.add(standing());
        data.before().ifPresent(before -> sentences.add(compared(before)));
        return sentences;
    }

    private String standing() {
        var total = data.figures().total();
        return "Đến hết ngày " + VietnamTime.format(data.period().window().last()) + ", đã hoàn thành "
                + total.completed() + "/" + total.all() + " nhiệm vụ" + share(total.completed(), total.all())
                + ", riêng trong kỳ hoàn thành " + total.endedNow() + " nhiệm vụ. Cụ thể: "
                + Stream.of(Standing.values())
                        .filter(one -> total.of(one) > 0)
                        .map(one -> one.wording() + " " + total.of(one))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String compared(ReportData.Before before) {
        var now = data.figures().total();
        var then = before.figures().total();
        return "So với kỳ trước (" + before.called() + "): số nhiệm vụ hoàn thành "
                + change(then.completed(), now.completed()) + "; số nhiệm vụ quá hạn chưa hoàn thành "
                + change(then.of(Standing.OVERDUE), now.of(Standing.OVERDUE)) + "; số đơn vị chưa báo cáo "
                + change(
                        before.figures().reports(ReportedUnit.Sent.MISSING),
                        data.figures().reports(ReportedUnit.Sent.MISSING))
                + ".";
    }

    private static String change(int before, int now) {
        if (before == now) {
            return "không đổi (" + now + ")";
        }
        return now > before
                ? "tăng " + (now - before) + " (từ " + before + " lên " + now + ")"
                : "giảm " + (before - now) + " (từ " + before + " xuống " + now + ")";
    }

    /** " (45,5%)"; nothing of nothing has no share. */
    static String share(int part, int all) {
        return all == 0
                ? ""
                : String.format(Locale.ROOT, " (%.1f%%)", part * 100.0 / all).replace('.', ',');
    }
}
