package vn.tiendo.measurement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Document;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.RecordLine;

/** A unit's figures of a round as its page shows them: the table to fill in, to review or to read. */
public record UnitMeasuringView(
        UUID id,
        UUID round,
        UUID plan,
        Map<String, String> facts,
        Can can,
        String officer,
        List<Option> people,
        List<Option> files,
        List<Row> rows,
        List<RecordLine> record) {

    /** What the reader may do with it now. @param approve whether a review is the decision itself */
    public record Can(
            boolean write,
            boolean handIn,
            boolean sign,
            boolean delegate,
            boolean review,
            boolean approve,
            boolean correct,
            boolean resume) {}

    /**
     * A line.
     *
     * @param draft whether it can be written, where anything can
     * @param qualitative whether the answer is yes or no
     * @param before the last accepted value before this round's
     * @param gap what still lacks; empty where nothing does
     * @param conflict why what was typed could not be saved; empty where it was
     */
    public record Row(
            UUID id,
            UUID indicator,
            String number,
            String title,
            String part,
            String unitOfMeasure,
            String target,
            String before,
            boolean draft,
            boolean signed,
            boolean accepted,
            String state,
            boolean qualitative,
            String value,
            String answer,
            String said,
            String period,
            String source,
            String evidence,
            String evidenceName,
            String remark,
            String seen,
            String result,
            String mark,
            String gap,
            String returned,
            String proposed,
            String conflict) {}

    /** What somebody typed that was not saved. */
    record Kept(TypedLine typed, String reason) {}

    /** Puts it together from the tables. */
    @Component
    static class Builder {

        private final MeasuringCase work;
        private final MeasuringAccess access;
        private final MeasuringWords words;
        private final AcceptedMeasurements accepted;
        private final Documents documents;

        Builder(
                MeasuringCase work,
                MeasuringAccess access,
                MeasuringWords words,
                AcceptedMeasurements accepted,
                Documents documents) {
            this.work = work;
            this.access = access;
            this.words = words;
            this.accepted = accepted;
            this.documents = documents;
        }

        UnitMeasuringView of(Measuring measuring, String viewer, Map<UUID, Kept> kept) {
            var round = work.roundOf(measuring);
            var files = documents.current(Dossier.ofMeasuring(measuring.id)).stream()
                    .map(file -> new Option(file.id().toString(), name(file)))
                    .toList();
            return new UnitMeasuringView(
                    measuring.id,
                    round.id,
                    round.plan,
                    words.of(measuring),
                    can(measuring, viewer),
                    measuring.officer().orElse(""),
                    work.officers(measuring),
                    files,
                    rows(measuring, round, files, kept),
                    MeasuringSubjects.lines(work.record, measuring.id, work.organisation));
        }

        private static String name(Document file) {
            return file.name() + (file.version() > 1 ? " (bản " + file.version() + ")" : "");
        }

        private Can can(Measuring measuring, String viewer) {
            var head = access.head(measuring, viewer).isPresent();
            var writer = access.writer(measuring, viewer).isPresent();
            var underWay = access.isUnderWay(measuring);
            var enters = access.at(measuring, EnteringMeasurements.KEY, viewer).isPresent();
            var review = access.review(measuring, viewer);
            return new Can(
                    access.mayWrite(measuring, viewer),
                    enters,
                    underWay && measuring.state == Measuring.State.AWAITING_SIGNATURE && head,
                    enters && head,
                    review.isPresent(),
                    review.filter(item -> !item.step().equals(ReviewStep.KEYS.get(0)))
                            .isPresent(),
                    measuring.isAccepted() && writer,
                    measuring.isEntered() && !underWay && writer);
        }

        private List<Row> rows(Measuring measuring, MeasuringRound round, List<Option> files, Map<UUID, Kept> kept) {
            var indicators = work.indicators(round);
            var names = new HashMap<String, String>();
            files.forEach(file -> names.put(file.value(), file.label()));
            var known = accepted.ofPlan(round.plan);
            return work.lines.of(measuring.id).stream()
                    .map(line -> row(
                            line,
                            indicators.apply(line),
                            round,
                            names,
                            before(line, known, round),
                            Optional.ofNullable(kept.get(line.id()))))
                    .toList();
        }

        private static String before(
                MeasuringLine line, List<AcceptedMeasurements.Accepted> known, MeasuringRound round) {
            return known.stream()
                    .filter(one -> one.isOf(line.indicator(), line.part()) && one.year() <= round.year)
                    .filter(one -> !one.line().equals(line.id()))
                    .reduce((one, other) -> other)
                    .map(one -> one.answer().inWords("") + " (" + one.period().written() + ")")
                    .orElse("");
        }

        private static Row row(
                MeasuringLine line,
                Indicator indicator,
                MeasuringRound round,
                Map<String, String> files,
                String before,
                Optional<Kept> kept) {
            var yardstick = Yardstick.of(indicator, line.part(), round.year);
            var entry = line.entry();
            var result = yardstick.judge(entry.answer());
            var evidence = kept.map(one -> one.typed().evidence())
                    .orElse(entry.evidence().map(UUID::toString).orElse(""));
            return new Row(
                    line.id(),
                    indicator.id(),
                    indicator.numbering(),
                    indicator.title(),
                    line.part(),
                    indicator.unitOfMeasure(),
                    yardstick.inWords(),
                    before,
                    line.isDraft(),
                    line.isSigned(),
                    line.isAccepted(),
                    line.version().state().wording(),
                    yardstick.isQualitative(),
                    kept.map(one -> one.typed().value())
                            .orElse(entry.answer()
                                    .flatMap(Answer::value)
                                    .map(Numbers::written)
                                    .orElse("")),
                    kept.map(one -> one.typed().answer())
                            .orElse(entry.answer()
                                    .map(answer -> answer.kind().name())
                                    .orElse("")),
                    entry.answer()
                            .map(answer -> answer.inWords(indicator.unitOfMeasure()))
                            .orElse("chưa nhập"),
                    kept.map(one -> one.typed().period()).orElse(entry.period().written()),
                    kept.map(one -> one.typed().source()).orElse(entry.source()),
                    evidence,
                    Optional.ofNullable(files.get(evidence)).orElse(""),
                    kept.map(one -> one.typed().remark()).orElse(entry.remark()),
                    entry.mark(),
                    entry.answer().isEmpty() ? "" : result.wording(),
                    result.mark(),
                    line.isDraft() ? entry.gap().orElse("") : "",
                    line.version().returned(),
                    line.version().proposed(),
                    kept.map(Kept::reason).orElse(""));
        }
    }
}
