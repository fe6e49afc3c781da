package vn.tiendo.measurement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.indicator.Indicator;

/** A unit's figures in words, as the forms in Tasklist and their page show them on top. */
@Component
class MeasuringWords {

    private static final int SAID = 5;

    private final MeasuringCase work;

    MeasuringWords(MeasuringCase work) {
        this.work = work;
    }

    Map<String, String> of(Measuring measuring) {
        var round = work.roundOf(measuring);
        var words = new LinkedHashMap<String, String>();
        words.put("title", "Số liệu chỉ tiêu " + round.called() + " của " + work.unitName(measuring));
        words.put("reference", work.reference(round));
        words.put("plan", work.plan(round).subject());
        words.put("due", VietnamTime.format(round.due));
        words.put("state", measuring.state.wording());
        words.put("reason", round.reason);
        words.put("lines", counted(measuring));
        words.put("figures", figures(measuring, round));
        words.put("officer", measuring.officer().map(work.organisation::nameOf).orElse(""));
        words.put("returned", Optional.ofNullable(measuring.returned).orElse(""));
        words.put("opinion", Optional.ofNullable(measuring.opinion).orElse(""));
        words.put("link", "/chi-tieu/do/" + measuring.id);
        words.put("said", said(measuring));
        return words;
    }

    private String counted(Measuring measuring) {
        var all = work.lines.of(measuring.id);
        var open = all.stream()
                .filter(line -> line.isDraft() && line.entry().gap().isPresent())
                .count();
        var accepted = all.stream().filter(MeasuringLine::isAccepted).count();
        return all.size() + " dòng" + (open == 0 ? ", đã đủ số liệu" : ", " + open + " chưa đủ")
                + (accepted == 0 ? "" : ", " + accepted + " đã chấp nhận");
    }

    /** What is on its way, each with the result that follows from it. */
    private String figures(Measuring measuring, MeasuringRound round) {
        var indicators = work.indicators(round);
        return work.lines.of(measuring.id).stream()
                .filter(line -> !line.isAccepted())
                .map(line -> figure(indicators.apply(line), line, round.year))
                .collect(Collectors.joining("\n"));
    }

    private static String figure(Indicator indicator, MeasuringLine line, int year) {
        var yardstick = Yardstick.of(indicator, line.part(), year);
        var said = line.entry()
                .answer()
                .map(answer -> answer.inWords(indicator.unitOfMeasure()))
                .orElse("chưa nhập");
        var target = yardstick.inWords();
        return indicator.numbering() + " " + indicator.title()
                + (line.part().isEmpty() ? "" : " (" + line.part() + ")")
                + ": " + said
                + (target.isEmpty() ? "" : "; mục tiêu " + target)
                + " – " + yardstick.judge(line.entry().answer()).wording();
    }

    private String said(Measuring measuring) {
        return work.record.of(measuring.id, SAID).stream()
                .map(entry -> VietnamTime.format(VietnamTime.date(entry.at())) + " – "
                        + (entry.by().isEmpty() ? "" : work.organisation.nameOf(entry.by()) + ": ")
                        + entry.event()
                        + (entry.text().isEmpty() ? "" : ". " + entry.text()))
                .collect(Collectors.joining("\n"));
    }
}
