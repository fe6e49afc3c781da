package vn.tiendo.obstacle;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentEnded;

/** An obstacle goes on when its task ends, for it may stand in the way of others too; its record says so. */
@Component
class NotingTaskEnd {

    private final Obstacles obstacles;
    private final ObstacleRecord record;

    NotingTaskEnd(Obstacles obstacles, ObstacleRecord record) {
        this.obstacles = obstacles;
        this.record = record;
    }

    @EventListener
    void on(AssignmentEnded ended) {
        obstacles
                .findByAssignmentAndEndedAtIsNull(ended.assignment())
                .forEach(open -> record.noteBySystem(open.id, "Nhiệm vụ đã kết thúc: " + ended.state(), ""));
    }
}
