package vn.tiendo.overview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.tiendo.inspection.InspectionCounts;
import vn.tiendo.obstacle.ObstacleCounts;
import vn.tiendo.report.PresentBoard;

/** What the overview tells beside the tasks' own figures: who waits for whom, obstacles, who has reported. */
@Component
class Beside {

    private final OpenSteps steps;
    private final ObstacleCounts obstacles;
    private final InspectionCounts inspections;
    private final PresentBoard board;

    Beside(OpenSteps steps, ObstacleCounts obstacles, InspectionCounts inspections, PresentBoard board) {
        this.steps = steps;
        this.obstacles = obstacles;
        this.inspections = inspections;
        this.board = board;
    }

    private static OpenSteps.Which leaders(Looking.Look look) {
        return new OpenSteps.Which(
                look.viewer().commune(), look.filter().plan(), look.filter().unit(), Optional.empty());
    }

    List<Progress.Waiting> awaitingLeader(Looking.Look look, int most) {
        return steps.of(leaders(look), 0, most).stream()
                .map(step -> new Progress.Waiting(
                        step.subject().toString(),
                        step.name(),
                        step.reference(),
                        step.holder(),
                        step.since(),
                        step.days(),
                        step.href()))
                .toList();
    }

    long awaitingLeader(Looking.Look look) {
        return steps.count(leaders(look));
    }

    List<Progress.Obstacles> obstacles(Looking.Look look) {
        return obstacles
                .of(look.viewer().commune(), look.filter().plan(), look.filter().unit())
                .stream()
                .map(count -> new Progress.Obstacles(
                        count.wording(), count.count(), "/vuong-mac?trang-thai=" + count.state() + narrowed(look)))
                .toList();
    }

    /** What inspections demand and is not met yet; nothing where nothing is open. */
    List<Progress.Obstacles> demands(Looking.Look look) {
        return inspections
                .of(look.viewer().commune(), look.filter().plan(), look.filter().unit())
                .stream()
                .map(count -> new Progress.Obstacles(
                        count.wording(),
                        count.count(),
                        "/kiem-tra/yeu-cau?tinh-hinh=" + count.standing() + narrowed(look)))
                .toList();
    }

    private static String narrowed(Looking.Look look) {
        return look.filter().plan().map(plan -> "&ke-hoach=" + plan).orElse("")
                + look.filter().unit().map(unit -> "&don-vi=" + unit).orElse("");
    }

    Optional<Progress.Board> board(Looking.Look look) {
        var own = look.viewer().all() ? Optional.<String>empty() : look.filter().unit();
        return board.of(look.viewer().commune(), look.filter().plan(), own)
                .map(period -> new Progress.Board(
                        period.called(),
                        period.plan(),
                        period.unitsDue(),
                        period.units(),
                        period.sent(),
                        period.late(),
                        period.missing(),
                        "/bao-cao/ky/" + period.period()));
    }

    List<Progress.Load> workload(Looking.Look look, int most) {
        return steps.loads(leaders(look), most).stream()
                .map(load -> new Progress.Load(
                        load.person(),
                        load.name(),
                        load.unit(),
                        load.open(),
                        load.overdue(),
                        href(load.person(), look.filter().plan())))
                .toList();
    }

    private static String href(String person, Optional<UUID> plan) {
        return Overview.STEPS + "?nguoi=" + UriUtils.encode(person, StandardCharsets.UTF_8)
                + plan.map(id -> "&ke-hoach=" + id).orElse("");
    }
}
