package vn.tiendo.assignment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.OpenWork;

/** The head gives a task that is under way to another officer of the unit; the open work goes along. */
@Component
class ChangingOfficer {

    private final Assignments assignments;
    private final Casework work;
    private final OpenWork openWork;
    private final Organisation organisation;
    private final Clock clock;

    ChangingOfficer(Assignments assignments, Casework work, OpenWork openWork, Organisation organisation, Clock clock) {
        this.assignments = assignments;
        this.work = work;
        this.openWork = openWork;
        this.organisation = organisation;
        this.clock = clock;
    }

    boolean mayChange(Assignment assignment, String username) {
        return assignment.officer != null
                && !assignment.hasEnded()
                && authority(assignment, username).isPresent();
    }

    private Optional<Authority> authority(Assignment assignment, String username) {
        return Optional.ofNullable(assignment.leadUnit)
                .flatMap(unit -> organisation.authority(
                        username, assignment.commune, Unit.headOf(unit), VietnamTime.today(clock)));
    }

    @Transactional
    void change(UUID id, String username, String officer) {
        var assignment = assignments.get(id);
        var authority = authority(assignment, username)
                .orElseThrow(() -> new Refusal("Chỉ thủ trưởng đơn vị chủ trì mới đổi được chuyên viên."));
        Refusal.unless(
                work.officers(assignment.commune, assignment.leadUnit()).stream()
                        .anyMatch(option -> option.value().equals(officer)),
                "Hãy chọn một người của đơn vị chủ trì.");
        var before = Optional.ofNullable(assignment.officer).orElse("");
        assignment.nameOfficer(officer);
        assignments.store(assignment);
        openWork.handOver(id, Optional.empty(), before, officer);
        work.record.note(id, username, authority.wording(), "Đổi chuyên viên: " + organisation.nameOf(officer), "");
    }
}
