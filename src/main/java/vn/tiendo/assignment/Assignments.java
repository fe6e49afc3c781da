package vn.tiendo.assignment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All tasks being carried out. */
interface Assignments extends Repository<Assignment, UUID> {

    java.util.Optional<Assignment> findById(UUID id);

    Assignment save(Assignment assignment);

    List<Assignment> findByParentOrderByLeadUnitAscOccurrenceAsc(UUID parent);

    List<Assignment> findByPlanAndParentIsNull(UUID plan);

    java.util.Optional<Assignment> findByPlannedTaskAndParentIsNull(UUID plannedTask);

    List<Assignment> findByOfficer(String officer);

    List<Assignment> findByCarriedTo(UUID successor);

    default Assignment get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy nhiệm vụ này."));
    }

    default List<Assignment> children(UUID parent) {
        return findByParentOrderByLeadUnitAscOccurrenceAsc(parent);
    }

    /** Members and occurrences that have not ended, and theirs. */
    default List<Assignment> openParts(UUID parent) {
        return children(parent).stream()
                .filter(child -> !child.hasEnded())
                .flatMap(child -> Stream.concat(Stream.of(child), openParts(child.id).stream()))
                .toList();
    }

    /** Saves the change and, for queries, the state that follows from it. */
    default void store(Assignment assignment) {
        assignment.settle();
        save(assignment);
    }
}
