package vn.tiendo.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.intake.extracted.Doubts;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.letter.LetterInterpreter;
import vn.tiendo.intake.source.LegacyLetters;
import vn.tiendo.intake.source.Source;
import vn.tiendo.intake.source.SourceReader;
import vn.tiendo.intake.table.TableInterpreter;
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
        var letter = new LetterInterpreter(source);
        var appendices = new TableInterpreter(new RowReader(letter.dates(), calendar, aliases)).read(source);
        var drafts = appendices.isEmpty() ? letter.drafts() : List.<ExtractedPlan.Draft>of();
        var hasTasks = !appendices.isEmpty() || !drafts.isEmpty();
        var doubts = new ArrayList<>(letter.doubts(appendices, hasTasks));
        LegacyLetters.first(source)
                .ifPresent(text -> doubts.add(
                        new ExtractedPlan.PlacedDoubt("Văn bản / letters", text, LegacyLetters.WHY, Optional.empty())));
        doubts.addAll(TableInterpreter.leftOut(source));
        doubts.addAll(Doubts.of(appendices));
        return new ExtractedPlan(letter.letter(), appendices, drafts, doubts);
    }
}
