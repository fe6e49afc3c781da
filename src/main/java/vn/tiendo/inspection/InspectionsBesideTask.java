package vn.tiendo.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.BesideTask;
import vn.tiendo.calendar.VietnamTime;

/** What inspections found of a task and demand about it, on the task's page; what is open comes first. */
@Component
class InspectionsBesideTask implements BesideTask {

    private static final int MOST = 50;

    private final InspectionCase work;
    private final InspectionAccess access;
    private final DemandWords words;

    InspectionsBesideTask(InspectionCase work, InspectionAccess access, DemandWords words) {
        this.work = work;
        this.access = access;
        this.words = words;
    }

    @Override
    public Section of(UUID assignment, String viewer) {
        var lines = Stream.concat(demands(assignment, viewer), findings(assignment, viewer))
                .toList();
        return new Section("Kiểm tra", lines, Optional.empty());
    }

    private Stream<Line> demands(UUID assignment, String viewer) {
        List<Demand> all = work.demands.findByAssignmentOrderByDueDesc(assignment, Limit.of(MOST));
        return all.stream()
                .filter(demand -> demand.state != Demand.State.DRAFT)
                .filter(demand -> access.mayRead(demand, viewer))
                .sorted(Comparator.comparing(demand -> !demand.state.isOpen()))
                .map(this::line);
    }

    private Line line(Demand demand) {
        var lateness = words.lateness(demand);
        return new Line(
                "/kiem-tra/yeu-cau/" + demand.id,
                "Yêu cầu: " + DemandWords.shortened(demand.content),
                demand.wording() + (lateness.isEmpty() ? "" : ", " + lateness),
                "hạn " + VietnamTime.format(demand.due));
    }

    private Stream<Line> findings(UUID assignment, String viewer) {
        return work.findings.concludedOf(assignment, MOST).stream().flatMap(found -> {
            var inspection = work.inspections.get(found.inspection());
            return Stream.of(found)
                    .filter(seen -> access.mayRead(inspection, seen, viewer))
                    .map(seen -> new Line(
                            "/kiem-tra/" + inspection.id,
                            inspection.called()
                                    + (seen.remark().isBlank() ? "" : ": " + DemandWords.shortened(seen.remark())),
                            seen.result().map(Finding.Result::wording).orElse(""),
                            seen.seen().inOneLine()));
        });
    }
}
