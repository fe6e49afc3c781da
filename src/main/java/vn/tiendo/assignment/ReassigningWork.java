package vn.tiendo.assignment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.OpenWork;
import vn.tiendo.workflow.WorkItem;

/**
 * Who acts for a unit's head gives several open steps of its officers to another officer of the unit, all of them or none. Only
 * what an officer has by name passes on so: carrying a task out, and a unit's part in another's task.
 */
@Component
public class ReassigningWork {

    private static final String PERFORM = "userTask_performAssignment";
    private static final String COORDINATE = "userTask_coordinate";

    private final Casework work;
    private final ChangingOfficer changing;
    private final OpenWork openWork;
    private final Organisation organisation;
    private final Clock clock;

    ReassigningWork(
            Casework work, ChangingOfficer changing, OpenWork openWork, Organisation organisation, Clock clock) {
        this.work = work;
        this.changing = changing;
        this.openWork = openWork;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A step that cannot pass on so, and why, in the user's words. */
    public record Refused(String taskId, String title, String reason) {}

    /** What came of it: {@code moved} is 0 wherever something was refused. */
    public record Done(int moved, List<Refused> refused) {}

    /** The officers of a unit whose steps the person may pass on. */
    public record Choice(String unit, String name, List<Person> officers) {}

    /** The units in whose head's place the person may act today, with their officers. */
    public List<Choice> choices(String username) {
        var today = VietnamTime.today(clock);
        return organisation.person(username).flatMap(Person::commune).stream()
                .flatMap(commune -> organisation.units(commune).stream())
                .filter(unit -> organisation
                        .authority(username, unit.commune(), Unit.headOf(unit.code()), today)
                        .isPresent())
                .map(unit -> new Choice(unit.code(), unit.name(), officers(unit.commune(), unit.code())))
                .filter(choice -> !choice.officers().isEmpty())
                .toList();
    }

    /**
     * Passes them on to {@code to}; where one is refused, nothing has changed.
     *
     * @param by username of who does it
     */
    @Transactional
    public Done reassign(Collection<WorkItem> items, String to, String by) {
        openWork.hold(to, items.stream().map(item -> item.subject().id()).toList());
        var refused = items.stream()
                .flatMap(item ->
                        reason(item, to, by).map(reason -> new Refused(item.taskId(), item.name(), reason)).stream())
                .toList();
        if (!refused.isEmpty()) {
            return new Done(0, refused);
        }
        items.forEach(item -> pass(item, to, by));
        return new Done(items.size(), List.of());
    }

    private Optional<String> reason(WorkItem item, String to, String by) {
        var reasons = new ArrayList<String>();
        if (!isOfficers(item)) {
            reasons.add("bước này do người giữ chức vụ xử lý, không giao lại cho chuyên viên được");
        } else if (authority(item, by).isEmpty()) {
            reasons.add("chỉ thủ trưởng của " + unitName(item) + " mới đổi được người xử lý");
        } else if (officers(item.commune(), unit(item)).stream()
                .noneMatch(person -> person.username().equals(to))) {
            reasons.add("người nhận phải là người của " + unitName(item));
        } else if (item.person().filter(to::equals).isPresent()) {
            reasons.add(organisation.nameOf(to) + " đang giữ việc này rồi");
        }
        return reasons.stream().findFirst();
    }

    /** Whether it is an officer's by name, and so passes on in the unit. */
    public static boolean isOfficers(WorkItem item) {
        return item.person().isPresent()
                && item.unit().isPresent()
                && (item.step().equals(PERFORM) || item.step().equals(COORDINATE));
    }

    private Optional<Authority> authority(WorkItem item, String username) {
        return organisation.authority(username, item.commune(), Unit.headOf(unit(item)), VietnamTime.today(clock));
    }

    private static String unit(WorkItem item) {
        return item.unit().orElseThrow();
    }

    private String unitName(WorkItem item) {
        return work.unitName(item.commune(), unit(item));
    }

    /** The unit's members; for a unit without accounts those who answer for it. */
    private List<Person> officers(String commune, String unit) {
        var members = organisation.members(commune, unit);
        return members.isEmpty() ? organisation.acting(commune, Unit.headOf(unit), VietnamTime.today(clock)) : members;
    }

    private void pass(WorkItem item, String to, String by) {
        if (item.coordination().isPresent()) {
            passPart(item, item.coordination().get(), to, by);
        } else {
            changing.change(item.subject().id(), by, to);
        }
    }

    private void passPart(WorkItem item, UUID part, String to, String by) {
        var asked = work.coordinations.get(part);
        asked.delegateTo(to);
        work.coordinations.save(asked);
        openWork.handOver(asked.assignment, Optional.of(part), item.person().orElseThrow(), to);
        work.record.note(
                asked.assignment,
                by,
                authority(item, by).map(Authority::wording).orElse(""),
                "Đổi người phối hợp của " + unitName(item) + ": " + organisation.nameOf(to),
                "");
    }
}
