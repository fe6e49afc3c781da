package vn.tiendo.amendment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All proposals to adjust tasks. */
interface Adjustments extends Repository<Adjustment, UUID> {

    Optional<Adjustment> findById(UUID id);

    Adjustment save(Adjustment adjustment);

    List<Adjustment> findByCommuneOrderByProposedAtDesc(String commune, Limit limit);

    List<Adjustment> findByTaskOrderByProposedAtDesc(UUID task, Limit limit);

    List<Adjustment> findByPlanOrderByProposedAtDesc(UUID plan, Limit limit);

    default Adjustment get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy đề nghị điều chỉnh này."));
    }
}
