package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.Subject;

/** Tells the engine whose periods and reports are, and Tasklist what happened to them. */
@Configuration(proxyBeanMethods = false)
class ReportSubjects {

    private static final int WHOLE_RECORD = 500;

    @Bean
    CommuneOf communeOfPeriod(ReportPeriods periods) {
        return new Commune(Subject.Kind.REPORT_PERIOD, id -> periods.get(id).commune);
    }

    @Bean
    CommuneOf communeOfUnitReport(UnitReports reports) {
        return new Commune(Subject.Kind.UNIT_REPORT, id -> reports.get(id).commune);
    }

    @Bean
    CaseRecord recordOfPeriod(ReportRecord record, ReportAccess access, Organisation organisation) {
        return new Shown(record, organisation, Subject.Kind.REPORT_PERIOD, "/bao-cao/ky/", "Mở kỳ báo cáo này") {
            @Override
            boolean mayRead(UUID id, String username) {
                return access.mayReadPeriod(id, username);
            }
        };
    }

    @Bean
    CaseRecord recordOfUnitReport(ReportRecord record, ReportAccess access, Organisation organisation) {
        return new Shown(record, organisation, Subject.Kind.UNIT_REPORT, "/bao-cao/", "Mở bảng báo cáo của đơn vị") {
            @Override
            boolean mayRead(UUID id, String username) {
                return access.mayReadReport(id, username);
            }
        };
    }

    static List<RecordLine> lines(ReportRecord record, UUID subject, Organisation organisation) {
        return record.of(subject, WHOLE_RECORD).stream()
                .map(entry -> entry.line(organisation))
                .toList();
    }

    private record Commune(Subject.Kind kind, java.util.function.Function<UUID, String> of) implements CommuneOf {
        @Override
        public String communeOf(UUID id) {
            return of.apply(id);
        }
    }

    /** The record of one kind of subject with the page that it belongs to. */
    private abstract static class Shown implements CaseRecord {

        private final ReportRecord record;
        private final Organisation organisation;
        private final Subject.Kind kind;
        private final String path;
        private final String label;

        Shown(ReportRecord record, Organisation organisation, Subject.Kind kind, String path, String label) {
            this.record = record;
            this.organisation = organisation;
            this.kind = kind;
            this.path = path;
            this.label = label;
        }

        abstract boolean mayRead(UUID id, String username);

        @Override
        public Subject.Kind kind() {
            return kind;
        }

        @Override
        public void note(UUID subject, String event, String text) {
            record.noteBySystem(subject, event, text);
        }

        @Override
        public void note(UUID subject, Actor actor, String event, String text) {
            record.note(subject, actor, event, text);
        }

        @Override
        public Optional<CaseRecord.Shown> of(UUID subject, String username) {
            return Optional.of(subject)
                    .filter(id -> mayRead(id, username))
                    .map(id -> new CaseRecord.Shown(path + id, label, lines(record, id, organisation)));
        }
    }
}
