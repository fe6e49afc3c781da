package vn.tiendo.obstacle;

import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.BesideTask;
import vn.tiendo.calendar.VietnamTime;

/** The obstacles of a task on its page, and where the head raises one. */
@Component
class ObstaclesBesideTask implements BesideTask {

    private static final Limit MOST = Limit.of(50);
    private static final int SHORT = 160;

    private final Obstacles obstacles;
    private final ObstacleAccess access;
    private final RaisingObstacle raising;

    ObstaclesBesideTask(Obstacles obstacles, ObstacleAccess access, RaisingObstacle raising) {
        this.obstacles = obstacles;
        this.access = access;
        this.raising = raising;
    }

    @Override
    public Section of(UUID assignment, String viewer) {
        var lines = obstacles.findByAssignmentOrderByRaisedAtDesc(assignment, MOST).stream()
                .filter(obstacle -> access.mayRead(obstacle, viewer))
                .map(ObstaclesBesideTask::line)
                .toList();
        var action = raising.authority(assignment, viewer)
                .map(right -> new Link("/nhiem-vu/" + assignment + "/vuong-mac", "Nêu vướng mắc"));
        return new Section("Khó khăn, vướng mắc", lines, action);
    }

    private static Line line(Obstacle obstacle) {
        var raised = "nêu ngày " + VietnamTime.format(VietnamTime.date(obstacle.raisedAt));
        return new Line("/vuong-mac/" + obstacle.id, shortened(obstacle.content), obstacle.state.wording(), raised);
    }

    static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }
}
