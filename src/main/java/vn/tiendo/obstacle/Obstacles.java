package vn.tiendo.obstacle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All obstacles that were raised. */
interface Obstacles extends Repository<Obstacle, UUID> {

    Optional<Obstacle> findById(UUID id);

    Obstacle save(Obstacle obstacle);

    List<Obstacle> findByAssignmentOrderByRaisedAtDesc(UUID assignment, Limit limit);

    List<Obstacle> findByAssignmentAndEndedAtIsNull(UUID assignment);

    default Obstacle get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy vướng mắc này."));
    }
}
