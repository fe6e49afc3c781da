package vn.tiendo.measurement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.Subject;

/** Tells the engine whose rounds and units' measurings are, and Tasklist what happened to them. */
@Configuration(proxyBeanMethods = false)
class MeasuringSubjects {

    private static final int WHOLE_RECORD = 500;

    @Bean
    CommuneOf communeOfMeasuringRound(MeasuringRounds rounds) {
        return new Commune(Subject.Kind.MEASURING_ROUND, id -> rounds.get(id).commune);
    }

    @Bean
    CommuneOf communeOfMeasuring(Measurings measurings) {
        return new Commune(Subject.Kind.MEASURING, id -> measurings.get(id).commune);
    }

    @Bean
    CaseRecord recordOfMeasuringRound(MeasuringRecord record, MeasuringAccess access, Organisation organisation) {
        var page = new Page("/chi-tieu/dot/", "Mở đợt đo chỉ tiêu này", access::mayReadRound);
        return new Shown(Subject.Kind.MEASURING_ROUND, page, record, organisation);
    }

    @Bean
    CaseRecord recordOfMeasuring(MeasuringRecord record, MeasuringAccess access, Organisation organisation) {
        var page = new Page("/chi-tieu/do/", "Mở bảng số liệu của đơn vị", access::mayReadMeasuring);
        return new Shown(Subject.Kind.MEASURING, page, record, organisation);
    }

    /** All that happened, the latest first. */
    static List<RecordLine> lines(MeasuringRecord record, UUID subject, Organisation organisation) {
        return record.of(subject, WHOLE_RECORD).stream()
                .map(entry -> entry.line(organisation))
                .toList();
    }

    private record Commune(Subject.Kind kind, Function<UUID, String> of) implements CommuneOf {
        @Override
        public String communeOf(UUID id) {
            return of.apply(id);
        }
    }

    private record Page(String path, String label, BiPredicate<UUID, String> isReadable) {}

    private record Shown(Subject.Kind kind, Page page, MeasuringRecord record, Organisation organisation)
            implements CaseRecord {
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
                    .filter(id -> page.isReadable().test(id, username))
                    .map(id -> new CaseRecord.Shown(page.path() + id, page.label(), lines(record, id, organisation)));
        }
    }
}
