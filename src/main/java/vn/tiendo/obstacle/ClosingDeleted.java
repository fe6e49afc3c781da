package vn.tiendo.obstacle;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operator deleted an obstacle's process in Cockpit: the obstacle has to end too, and say why. */
@Component
public class ClosingDeleted {

    private final Obstacles obstacles;
    private final ObstacleCase work;

    ClosingDeleted(Obstacles obstacles, ObstacleCase work) {
        this.obstacles = obstacles;
        this.work = work;
    }

    /**
     * Counts it as withdrawn, unless it has ended.
     *
     * @param by the operator's username, empty where none is known
     */
    @Transactional
    public void close(UUID id, String by, String reason) {
        var obstacle = obstacles.get(id);
        if (obstacle.state.isOpen()) {
            obstacle.drop(reason, work.now());
            obstacles.save(obstacle);
            work.record.note(id, by, "", "Người vận hành hủy quy trình của vướng mắc", reason);
        }
    }
}
