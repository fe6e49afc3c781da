package vn.tiendo.inspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All demands of inspections. */
interface Demands extends Repository<Demand, UUID> {

    Optional<Demand> findById(UUID id);

    Demand save(Demand demand);

    void delete(Demand demand);

    List<Demand> findByInspectionOrderByNumber(UUID inspection);

    List<Demand> findByAssignmentOrderByDueDesc(UUID assignment, Limit limit);

    default Demand get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy yêu cầu này."));
    }
}
