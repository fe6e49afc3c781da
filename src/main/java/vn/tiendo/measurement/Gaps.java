package vn.tiendo.measurement;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;

/** What still lacks in a unit's figures: nothing may be handed in or signed with a gap. */
@Component
class Gaps {

    private static final int NAMED = 5;

    private final MeasuringCase work;

    Gaps(MeasuringCase work) {
        this.work = work;
    }

    /** @throws Refusal that names the lines and what each lacks */
    void requireNone(Measuring measuring) {
        var open = work.lines.of(measuring.id).stream()
                .filter(MeasuringLine::isDraft)
                .filter(line -> line.entry().gap().isPresent())
                .toList();
        Refusal.unless(open.isEmpty(), open.isEmpty() ? "" : said(measuring, open));
    }

    private String said(Measuring measuring, List<MeasuringLine> open) {
        var indicators = work.indicators(work.roundOf(measuring));
        var named = open.stream()
                .limit(NAMED)
                .map(line -> MeasuringCase.called(indicators.apply(line), line.part()) + " "
                        + line.entry().gap().orElse(""))
                .collect(Collectors.joining("; "));
        return "Còn " + open.size() + " dòng chưa đủ; hãy mở bảng số liệu để điền: " + named
                + (open.size() > NAMED ? "; …" : ".");
    }
}
