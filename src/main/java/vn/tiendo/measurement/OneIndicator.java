package vn.tiendo.measurement;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Document;
import vn.tiendo.document.Documents;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.plan.Plans;

/** One indicator as its page shows it: its targets, all that was measured of it, and how it moves. */
public record OneIndicator(
        UUID plan,
        String planLabel,
        String number,
        String title,
        String unitOfMeasure,
        String lead,
        String coordinating,
        String output,
        String note,
        List<String> doubts,
        List<IndicatorList.Other> contradictions,
        List<Part> parts,
        List<Measured> measured) {

    private static final int MOST = 200;

    /** A part with its picture and the table behind it. */
    public record Part(String name, Optional<Chart> chart, List<Line> lines) {}

    /**
     * A year of a part.
     *
     * @param target in words; empty where the year has none
     * @param value what was accepted; empty where nothing was
     */
    public record Line(int year, String target, String value, String result, String mark, String trend) {}

    /** A version of an answer. @param file to open; empty where there is none or it is not the reader's to see */
    public record Measured(
            String year,
            String part,
            int version,
            String state,
            String said,
            String period,
            String source,
            Optional<File> file,
            String remark,
            String entered,
            String signed,
            String decided,
            String returned,
            Optional<UUID> measuring) {}

    public record File(UUID id, String name) {}

    /** Puts it together from the tables. */
    @Component
    static class Builder {

        private final Indicators indicators;
        private final AcceptedMeasurements accepted;
        private final MeasuringCase work;
        private final MeasuringAccess access;
        private final Documents documents;
        private final Plans plans;

        Builder(
                Indicators indicators,
                AcceptedMeasurements accepted,
                MeasuringCase work,
                MeasuringAccess access,
                Documents documents,
                Plans plans) {
            this.indicators = indicators;
            this.accepted = accepted;
            this.work = work;
            this.access = access;
            this.documents = documents;
            this.plans = plans;
        }

        OneIndicator of(Indicator indicator, String viewer) {
            return new OneIndicator(
                    indicator.plan(),
                    plans.get(indicator.plan()).label(),
                    indicator.numbering(),
                    indicator.title(),
                    indicator.unitOfMeasure(),
                    indicator.lead(),
                    indicator.coordinating(),
                    indicator.output(),
                    indicator.note(),
                    indicator.doubts(),
                    contradictions(indicator),
                    parts(indicator),
                    measured(indicator, viewer));
        }

        private List<IndicatorList.Other> contradictions(Indicator indicator) {
            return indicators.contradictions(indicator.plan()).stream()
                    .flatMap(pair -> {
                        var own = pair.one().id().equals(indicator.id());
                        var theirs = pair.other().id().equals(indicator.id());
                        return own
                                ? Stream.of(IndicatorList.Builder.sentence(
                                        pair, pair.other(), pair.target(), pair.against()))
                                : theirs
                                        ? Stream.of(IndicatorList.Builder.sentence(
                                                pair, pair.one(), pair.against(), pair.target()))
                                        : Stream.empty();
                    })
                    .toList();
        }

        private List<Part> parts(Indicator indicator) {
            if (indicator.heading()) {
                return List.of();
            }
            var all = accepted.ofIndicator(indicator.id());
            return Yardstick.parts(indicator).stream()
                    .map(part -> part(
                            indicator,
                            part,
                            all.stream()
                                    .filter(one -> one.isOf(indicator.id(), part))
                                    .toList()))
                    .toList();
        }

        private static Part part(Indicator indicator, String part, List<AcceptedMeasurements.Accepted> known) {
            var targets = indicator.targets().stream()
                    .filter(target -> target.appliesTo().equals(part))
                    .toList();
            var lines = Stream.concat(
                            targets.stream().map(target -> target.year()),
                            known.stream().map(one -> one.year()))
                    .distinct()
                    .sorted()
                    .map(year -> line(indicator, part, year, known))
                    .toList();
            return new Part(part, Chart.of(known, targets), lines);
        }

        private static Line line(
                Indicator indicator, String part, int year, List<AcceptedMeasurements.Accepted> known) {
            var yardstick = Yardstick.of(indicator, part, year);
            var now = known.stream().filter(one -> one.year() == year).reduce((one, other) -> other);
            var judged = now.map(one -> yardstick.judge(Optional.of(one.answer())));
            return new Line(
                    year,
                    yardstick.ahead() ? "" : yardstick.inWords(),
                    now.map(one -> one.answer().inWords(indicator.unitOfMeasure()))
                            .orElse(""),
                    judged.map(Achievement::wording).orElse(""),
                    judged.map(Achievement::mark).orElse(""),
                    now.flatMap(one -> IndicatorResults.trend(one, known, yardstick.direction()))
                            .map(Trend::inWords)
                            .orElse(""));
        }

        private List<Measured> measured(Indicator indicator, String viewer) {
            var parts = new HashMap<UUID, Measuring>();
            var files = new HashMap<UUID, File>();
            var versions = work.lines.versions(indicator.id(), MOST);
            versions.stream().map(MeasuringLine::measuring).distinct().forEach(id -> {
                parts.put(id, work.measurings.get(id));
                if (access.mayReadMeasuring(id, viewer)) {
                    documents.list(id).forEach(file -> files.put(file.id(), file(file)));
                }
            });
            return versions.stream()
                    .map(line -> measured(
                            indicator,
                            line,
                            Optional.ofNullable(parts.get(line.measuring())).orElseThrow(),
                            line.entry().evidence().flatMap(id -> Optional.ofNullable(files.get(id))),
                            viewer))
                    .toList();
        }

        private static File file(Document document) {
            return new File(document.id(), document.name());
        }

        private Measured measured(
                Indicator indicator, MeasuringLine line, Measuring part, Optional<File> file, String viewer) {
            var version = line.version();
            var entry = line.entry();
            return new Measured(
                    work.roundOf(part).called(),
                    line.part(),
                    version.number(),
                    version.state().wording(),
                    entry.answer().orElseThrow().inWords(indicator.unitOfMeasure()),
                    entry.period().written(),
                    entry.source(),
                    file,
                    entry.remark(),
                    said(version.entered()),
                    version.signed().map(this::said).orElse(""),
                    version.decided().map(this::said).orElse(""),
                    version.returned(),
                    Optional.of(part.id).filter(id -> access.mayRead(part, viewer)));
        }

        private String said(MeasuringLine.Act act) {
            return (act.by().isEmpty() ? "" : work.organisation.nameOf(act.by()) + ", ")
                    + VietnamTime.format(act.at())
                    + (act.right().isEmpty() ? "" : ", " + act.right());
        }
    }
}
