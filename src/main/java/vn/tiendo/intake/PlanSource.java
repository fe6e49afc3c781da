package vn.tiendo.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.extracted.RowPlace;
import vn.tiendo.intake.source.PdfPages;
import vn.tiendo.intake.source.Source;
import vn.tiendo.intake.source.SourceReader;
import vn.tiendo.unit.Aliases;

/** The face of this package for pages: a plan's file once read, what it says, and the picture of it. */
public final class PlanSource {

    private final Source source;

    private PlanSource(Source source) {
        this.source = source;
    }

    /** @throws vn.tiendo.refusal.Refusal with a sentence, if the file cannot be read */
    public static PlanSource of(Path file) {
        return new PlanSource(SourceReader.read(file));
    }

    /** @param aliases the spellings of units that the commune knows */
    public ExtractedPlan extract(WorkingCalendar calendar, Aliases aliases) {
        return new Extraction(calendar).extract(source, aliases);
    }

    /** What was read, piece by piece in the order of the file; {@link RowPlace} counts by it. */
    public List<SourcePart> parts() {
        return source.blocks().stream().map(PlanSource::part).toList();
    }

    /**
     * A page of a PDF as PNG.
     *
     * @param page from 1
     * @throws vn.tiendo.refusal.Refusal if the file cannot be read or has no such page
     */
    public static byte[] pagePicture(Path pdf, int page) {
        return PdfPages.png(pdf, page);
    }

    private static SourcePart part(Source.Block block) {
        if (block instanceof Source.Paragraph paragraph) {
            return new SourcePart(
                    Optional.of(paragraph.text()), paragraph.bullet(), paragraph.bold(), paragraph.page(), List.of());
        }
        var rows = ((Source.Table) block).rows();
        var page = rows.isEmpty() ? 0 : rows.get(0).page();
        return new SourcePart(
                Optional.empty(),
                false,
                false,
                page,
                rows.stream().map(PlanSource::line).toList());
    }

    private static SourcePart.Line line(Source.Row row) {
        return new SourcePart.Line(
                row.page(),
                row.cells().stream()
                        .map(cell -> new SourcePart.Field(cell.text(), cell.span()))
                        .toList());
    }
}
