package vn.tiendo.handover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.workflow.OpenWork;
import vn.tiendo.workflow.WorkItem;

/** Open steps given to the person by name that no feature hands over itself, such as a proposal to be completed. */
@Component
@Order(2)
class NamedSteps implements Handable {

    private static final String KEY = "step:";

    private final OpenWork work;
    private final Organisation organisation;

    NamedSteps(OpenWork work, Organisation organisation) {
        this.work = work;
        this.organisation = organisation;
    }

    @Override
    public List<Piece> of(Person leaver) {
        var takers = Colleagues.of(organisation, leaver);
        return work.named(leaver.username()).stream()
                .map(item -> piece(item, takers))
                .toList();
    }

    private static Piece piece(WorkItem item, List<Person> takers) {
        return new Piece(
                KEY + item.taskId(),
                "Việc giao đích danh",
                item.name(),
                "",
                Optional.empty(),
                Set.of(item.subject().id()),
                takers,
                "",
                false);
    }

    @Override
    public void move(Piece piece, Person to, Handing handing) {
        if (piece.key().startsWith(KEY)) {
            work.give(piece.key().substring(KEY.length()), to.username());
        }
    }
}
