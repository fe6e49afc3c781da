package vn.tiendo.workflow;

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
        records.stream()
                .filter(record -> record.kind() == subject.kind())
                .forEach(record -> record.note(subject.id(), event, text));
    }
}
