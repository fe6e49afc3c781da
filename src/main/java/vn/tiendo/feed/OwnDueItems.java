package vn.tiendo.feed;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.DueDirectory;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.mail.ProductAddress;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Role;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** What one person has to do by when, and who heads a unit today also what the unit has: nobody else's work. */
@Component
class OwnDueItems {

    /** More than a unit ever has open; the nearest come first. */
    private static final int MOST = 500;

    private final DueDirectory directory;
    private final WorkItems items;
    private final Organisation organisation;
    private final ProductAddress address;
    private final Clock clock;

    OwnDueItems(
            DueDirectory directory, WorkItems items, Organisation organisation, ProductAddress address, Clock clock) {
        this.directory = directory;
        this.items = items;
        this.organisation = organisation;
        this.address = address;
        this.clock = clock;
    }

    /** Those of a person with a commune, the nearest first. */
    List<DueItem> of(Person person) {
        var commune = person.commune().orElseThrow();
        var work = directory.of(new DueDirectory.Who(commune, person.username(), headed(person)), MOST).stream()
                .map(this::work);
        var waits = items.assignedTo(person.username(), MOST).stream()
                .filter(item -> !DueDirectory.covers(item))
                .map(this::wait);
        return Stream.concat(work, waits)
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .limit(MOST)
                .toList();
    }

    private Set<String> headed(Person person) {
        return organisation.positionsOf(person.username(), VietnamTime.today(clock)).stream()
                .filter(position -> position.role() == Role.HEAD)
                .flatMap(position -> position.unit().stream())
                .collect(Collectors.toSet());
    }

    private DueItem work(DueDirectory.Due due) {
        return new DueItem(
                DueItem.uid(due.what().code(), due.item()),
                due.what().wording() + due.title(),
                due.due(),
                address.of("/nhiem-vu/" + due.assignment()),
                due.reference() + "\n" + due.state() + ", " + due.lateness());
    }

    private DueItem wait(WorkItem item) {
        return new DueItem(
                DueItem.uid("step", item.taskId()),
                item.name(),
                item.due(),
                address.of("/camunda/app/tasklist/default/#/?task=" + item.taskId()),
                item.due().isBefore(VietnamTime.today(clock)) ? "quá hạn" : "trong hạn");
    }
}
