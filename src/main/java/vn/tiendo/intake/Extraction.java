package vn.tiendo.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.intake.source.Source;
import vn.tiendo.intake.source.SourceReader;
import vn.tiendo.plan.PlanDates;
import vn.tiendo.plan.RowReader;
import vn.tiendo.unit.Aliases;
import vn.tiendo.unit.UnitKind;

/** Reads a plan's file from its bytes to its doubts; without a database, a server or a commune. */
public final class Extraction {

    private final WorkingCalendar calendar;

    public Extraction(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @throws vn.tiendo.refusal.Refusal with a sentence, if the file cannot be read */
    public ExtractedPlan extract(Path file) {
        return extract(SourceReader.read(file), Map.of());
    }

    /** @param remembered spellings of units that the commune's plan desk has mapped before */
    public ExtractedPlan extract(Source source, Map<String, UnitKind> remembered) {
        return extract(source, Aliases.ofKinds(remembered));
    }

    /** @param aliases the spellings of units that the commune knows */
    public ExtractedPlan extract(Source source, Aliases aliases) {
        var letter = LetterReader.read(source);
        var appendices = new TableInterpreter(new RowReader(dates(letter), calendar, aliases)).read(source);
        var drafts = appendices.isEmpty() ? DraftReader.read(source) : List.<ExtractedPlan.Draft>of();
        var hasTasks = !appendices.isEmpty() || !drafts.isEmpty();
        var doubts = new ArrayList<>(LetterDoubts.of(source, letter, appendices, hasTasks));
        LegacyLetters.first(source)
                .ifPresent(text -> doubts.add(
                        new ExtractedPlan.PlacedDoubt("Văn bản / letters", text, LegacyLetters.WHY, Optional.empty())));
        doubts.addAll(PlanTables.leftOut(source));
        doubts.addAll(Doubts.of(appendices));
        return new ExtractedPlan(letter, appendices, drafts, doubts);
    }

    private static PlanDates dates(ExtractedPlan.Letter letter) {
        return PlanDates.of(letter.subject(), letter.date(), letter.year(), RegimeReader.annualDate(letter.regime()));
    }
}
