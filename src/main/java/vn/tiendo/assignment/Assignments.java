package vn.tiendo.assignment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All tasks being carried out. */
interface Assignments extends Repository<Assignment, UUID> {

    java.util.Optional<Assignment> findById(UUID id);

    Assignment save(Assignment assignment);

    List<Assignment> findByParentOrderByLeadUnitAscOccurrenceAsc(UUID parent);

    List<Assignment> findByPlanAndParentIsNull(UUID plan);

    default Assignment get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy nhiệm vụ này."));
    }

    default List<Assignment> children(UUID parent) {
        return findByParentOrderByLeadUnitAscOccurrenceAsc(parent);
    }

    /** Saves the change and, for queries, the state that follows from it. */
    default void store(Assignment assignment) {
        assignment.state = assignment.state();
        save(assignment);
    }
}
