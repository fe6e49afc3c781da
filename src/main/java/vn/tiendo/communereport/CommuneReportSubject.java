package vn.tiendo.communereport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.Subject;

/** Tells the engine whose a commune's report is, and Tasklist what happened to it. */
@Component
class CommuneReportSubject implements CommuneOf, CaseRecord {

    private static final int WHOLE_RECORD = 500;

    private final CommuneReportCase work;
    private final CommuneReportAccess access;

    CommuneReportSubject(CommuneReportCase work, CommuneReportAccess access) {
        this.work = work;
        this.access = access;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.COMMUNE_REPORT;
    }

    @Override
    public String communeOf(UUID report) {
        return work.reports.get(report).commune;
    }

    @Override
    public void note(UUID report, String event, String text) {
        work.record.noteBySystem(report, event, text);
    }

    @Override
    public void note(UUID report, Actor actor, String event, String text) {
        work.record.note(report, actor, event, text);
    }

    @Override
    public Optional<CaseRecord.Shown> of(UUID id, String username) {
        return work.reports
                .findById(id)
                .filter(report -> access.mayRead(report, username))
                .map(report -> new CaseRecord.Shown(
                        CommuneReportWords.link(report), "Mở báo cáo của xã, phường", record(report)));
    }

    List<RecordLine> record(CommuneReport report) {
        return work.record.of(report.id, WHOLE_RECORD).stream()
                .map(entry -> entry.line(work.organisation))
                .toList();
    }
}
