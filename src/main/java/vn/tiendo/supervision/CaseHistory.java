package vn.tiendo.supervision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.ReminderLog;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Document;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.mail.MailsOfCase;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.CaseRecords;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.Subject;

/** All that happened to a case, from our own tables: its record, files, moved dates, mails and reminders. */
@Component
class CaseHistory {

    private static final int MOST_MAILS = 200;
    private static final Pattern MOVED = Pattern.compile("Chuyển thời hạn: (.+) → (.+)");

    private final CaseRecords records;
    private final Documents documents;
    private final MailsOfCase mails;
    private final ReminderLog reminders;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    CaseHistory(
            CaseRecords records,
            Documents documents,
            MailsOfCase mails,
            ReminderLog reminders,
            Organisation organisation,
            JdbcClient jdbc) {
        this.records = records;
        this.documents = documents;
        this.mails = mails;
        this.reminders = reminders;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /** The whole, each part with the latest first and no longer than a page can show. */
    public record Shown(
            String href,
            String label,
            List<RecordLine> record,
            List<Moved> moved,
            List<File> files,
            List<MailsOfCase.Line> mails,
            List<ReminderLog.Line> reminders) {}

    /** A due date that was moved, and on what ground. */
    public record Moved(String at, String by, String right, String from, String to, String ground) {}

    /**
     * A version of a file.
     *
     * @param size in bytes
     * @param filed whether it was handed in, and so cannot be deleted any more
     */
    public record File(
            String href, String name, int version, long size, String sha256, String by, String at, boolean filed) {}

    /** Empty where there is no such case, or the person may not read it. */
    Optional<Shown> of(Subject subject, String username) {
        return records.read(subject, username).map(read -> shown(subject, read));
    }

    private Shown shown(Subject subject, CaseRecord.Shown read) {
        var cases = withRequests(subject);
        return new Shown(
                read.href(),
                read.label(),
                read.record(),
                read.record().stream().flatMap(CaseHistory::moved).toList(),
                files(subject).stream().map(this::file).toList(),
                mails.of(cases, MOST_MAILS),
                cases.stream().flatMap(each -> reminders.of(each).stream()).toList());
    }

    /** The case itself, and of a task what was asked about it: requests for a later date, difficulties. */
    private List<UUID> withRequests(Subject subject) {
        var asked = jdbc.sql("select id from extension where assignment = :id union all"
                        + " select id from obstacle where assignment = :id union all"
                        + " select id from inspection_demand where assignment = :id and state <> 'DRAFT'")
                .param("id", subject.id())
                .query(UUID.class)
                .list();
        return Stream.concat(Stream.of(subject.id()), asked.stream()).toList();
    }

    private static Stream<Moved> moved(RecordLine line) {
        var found = MOVED.matcher(line.event());
        return found.matches()
                ? Stream.of(new Moved(line.at(), line.by(), line.right(), found.group(1), found.group(2), line.text()))
                : Stream.empty();
    }

    private List<Document> files(Subject subject) {
        return switch (subject.kind()) {
            case ASSIGNMENT -> documents.list(subject.id());
            case ADJUSTMENT -> documents.current(Dossier.ofAdjustment(subject.id()));
            case EXTENSION -> documents.current(Dossier.ofExtension(subject.id()));
            case OBSTACLE -> documents.current(Dossier.ofObstacle(subject.id()));
            case INSPECTION_DEMAND -> documents.current(Dossier.ofDemand(subject.id()));
            case COMMUNE_REPORT -> documents.current(Dossier.ofCommuneReport(subject.id()));
            case MEASURING -> documents.current(Dossier.ofMeasuring(subject.id()));
            case PLAN, INSPECTION, PUBLICATION, REPORT_PERIOD, UNIT_REPORT, MEASURING_ROUND, DIGEST -> List.of();
        };
    }

    private File file(Document file) {
        return new File(
                "/tai-lieu/" + file.id(),
                file.name(),
                file.version(),
                file.size(),
                file.sha256(),
                organisation.nameOf(file.uploadedBy()),
                VietnamTime.format(file.uploadedAt()),
                !file.isDraft());
    }
}
