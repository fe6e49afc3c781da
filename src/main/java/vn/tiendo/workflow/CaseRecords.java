package vn.tiendo.workflow;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The records of all kinds of cases, for whoever notes something on a case without knowing its kind. */
@Component
public class CaseRecords {

    private final ObjectProvider<CaseRecord> records;

    CaseRecords(ObjectProvider<CaseRecord> records) {
        this.records = records;
    }

    /** Adds what the system itself notes when a time has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Subject subject, String event, String text) {
        of(subject).forEach(record -> record.note(subject.id(), event, text));
    }

    /** Adds what a person did beside the case's own steps, such as reminding who holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Subject subject, Actor actor, String event, String text) {
        of(subject).forEach(record -> record.note(subject.id(), actor, event, text));
    }

    /** The case as the person may read it; empty if they may not, or if there is no record of such a case. */
    public Optional<CaseRecord.Shown> read(Subject subject, String username) {
        return of(subject)
                .flatMap(record -> record.of(subject.id(), username).stream())
                .findFirst();
    }

    private Stream<CaseRecord> of(Subject subject) {
        return records.stream().filter(record -> record.kind() == subject.kind());
    }
}
