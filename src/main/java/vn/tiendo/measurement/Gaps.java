package vn.tiendo.measurement;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.refusal.Refusal;

/** What still lacks in a unit's figures: nothing may be handed in or signed with a gap. */
@Component
class Gaps {

    private static final int NAMED = 5;

    private final MeasuringLines lines;
    private final Indicators indicators;

    Gaps(MeasuringLines lines, Indicators indicators) {
        this.lines = lines;
        this.indicators = indicators;
    }

    /** @throws Refusal that names the lines and what each lacks */
    void requireNone(Measuring measuring) {
        var open = lines.of(measuring.id).stream()
                .filter(MeasuringLine::isDraft)
                .filter(line -> line.entry().gap().isPresent())
                .toList();
        Refusal.unless(open.isEmpty(), open.isEmpty() ? "" : said(open));
    }

    private String said(List<MeasuringLine> open) {
        return "Còn " + open.size() + " dòng chưa đủ; hãy mở bảng số liệu để điền: "
                + open.stream().limit(NAMED).map(this::said).collect(Collectors.joining("; "))
                + (open.size() > NAMED ? "; …" : ".");
    }

    private String said(MeasuringLine line) {
        var numbering = indicators.find(line.indicator()).orElseThrow().numbering();
        return numbering + (line.part().isEmpty() ? "" : " (" + line.part() + ")") + " "
                + line.entry().gap().orElse("");
    }
}
