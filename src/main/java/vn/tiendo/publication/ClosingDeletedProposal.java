package vn.tiendo.publication;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operator deleted a proposal's process in Cockpit: the proposal has to end too, and say why. What is shown stays. */
@Component
public class ClosingDeletedProposal {

    private final PublicationCase work;

    ClosingDeletedProposal(PublicationCase work) {
        this.work = work;
    }

    /**
     * Counts it as taken back, unless it was decided.
     *
     * @param by the operator's username, empty where none is known
     */
    @Transactional
    public void close(UUID id, String by, String reason) {
        var publication = work.of(id);
        if (publication.state.isProposed()) {
            publication.takeBack(reason, work.now());
            work.publications.save(publication);
            work.record.note(id, by, "", "Người vận hành hủy quy trình của đề nghị công khai", reason);
        }
    }
}
