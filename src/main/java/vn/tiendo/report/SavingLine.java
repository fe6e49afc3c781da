package vn.tiendo.report;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** Somebody writes a line of a unit's report, in a cell or with one click; on top of another's words only knowingly. */
@Component
public class SavingLine {

    private final ReportCase work;
    private final ReportAccess access;
    private final ReportLines lines;
    private final SavedLines saved;
    private final Versions versions;

    SavingLine(ReportCase work, ReportAccess access, ReportLines lines, SavedLines saved, Versions versions) {
        this.work = work;
        this.access = access;
        this.lines = lines;
        this.saved = saved;
        this.versions = versions;
    }

    /**
     * @param times how often the line had been saved when the writer saw it
     * @return how often it was saved now
     * @throws Refusal naming who saved it in between, or if the person may not
     */
    @Transactional
    int save(UUID id, UUID assignment, int times, Content content, String by) {
        var report = writable(id, by);
        var line = lines.of(report, assignment);
        return saved.save(new SavedLines.Key(id, assignment), times, content, line.seen(), by);
    }

    /** One click: there is nothing to tell of this task. */
    @Transactional
    void nothing(UUID id, UUID assignment, String by) {
        change(id, assignment, Content::asNothing, by);
    }

    /** One click: there is nothing to tell of all tasks of which nothing is told yet. */
    @Transactional
    public void nothingAtAll(UUID id, String by) {
        var report = writable(id, by);
        lines.of(report).stream()
                .filter(ReportLine::isSilent)
                .forEach(line -> write(report, line, line.content().asNothing(), by));
    }

    /**
     * One click: the words of the period before.
     *
     * @throws Refusal if the unit has not reported on this task then
     */
    @Transactional
    void takeEarlier(UUID id, UUID assignment, String by) {
        var report = work.reports.get(id);
        var earlier = work.periods
                .before(report.period)
                .flatMap(before -> versions.said(before.id, report.unit, assignment))
                .orElseThrow(() -> new Refusal("Kỳ trước đơn vị chưa gửi nội dung của nhiệm vụ này."));
        change(id, assignment, content -> content.wordedAs(earlier), by);
    }

    /** One click: what happened since the line was written. */
    @Transactional
    void takeFresh(UUID id, UUID assignment, String by) {
        var report = writable(id, by);
        var line = lines.of(report, assignment);
        var content = line.content().and(line.fresh(), line.task().percent());
        var key = new SavedLines.Key(id, assignment);
        saved.save(key, line.times(), content, line.eventKeys(), by);
    }

    private void change(UUID id, UUID assignment, UnaryOperator<Content> change, String by) {
        var report = writable(id, by);
        var line = lines.of(report, assignment);
        write(report, line, change.apply(line.content()), by);
    }

    private void write(UnitReport report, ReportLine line, Content content, String by) {
        var key = new SavedLines.Key(report.id, line.task().assignment());
        saved.save(key, line.times(), content, line.seen(), by);
    }

    private UnitReport writable(UUID id, String by) {
        var report = work.reports.get(id);
        access.requireWriter(report, by);
        return report;
    }
}
