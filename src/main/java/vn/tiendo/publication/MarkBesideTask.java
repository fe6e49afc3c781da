package vn.tiendo.publication;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.assignment.BesideTask;

/** On a task's page, that it is kept from the public. */
@Component
class MarkBesideTask implements BesideTask {

    private final Marks marks;
    private final AssignmentDirectory directory;
    private final PublicationAccess access;

    MarkBesideTask(Marks marks, AssignmentDirectory directory, PublicationAccess access) {
        this.marks = marks;
        this.directory = directory;
        this.access = access;
    }

    @Override
    public Section of(UUID assignment, String viewer) {
        var lines = directory.known(assignment).stream()
                .flatMap(known -> marks.ofTask(known.plannedTask()).stream())
                .filter(Marks.Line::hidden)
                .map(line -> line(assignment, line, viewer))
                .toList();
        return new Section("Công khai", lines, Optional.empty());
    }

    private Line line(UUID assignment, Marks.Line mark, String viewer) {
        var task = directory.named(assignment).orElseThrow();
        var plan = (access.mayRead(task.commune(), viewer) ? "/cong-khai-hoa/ke-hoach/" : "/ke-hoach/") + task.plan();
        return new Line(
                plan,
                "Nhiệm vụ này không công khai",
                "không công khai",
                mark.decided() ? "bộ phận tổng hợp đánh dấu" : "do Công an hoặc Ban CHQS chủ trì");
    }
}
