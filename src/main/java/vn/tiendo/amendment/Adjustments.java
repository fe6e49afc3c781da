package vn.tiendo.amendment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All proposals to adjust tasks. */
interface Adjustments extends Repository<Adjustment, UUID> {

    Optional<Adjustment> findById(UUID id);

    Adjustment save(Adjustment adjustment);

    List<Adjustment> findByCommuneOrderByProposedAtDesc(String commune, Limit limit);

    List<Adjustment> findByTaskOrderByProposedAtDesc(UUID task, Limit limit);

    List<Adjustment> findByPlanOrderByProposedAtDesc(UUID plan, Limit limit);

    @Query("select id from adjustment where plan = :plan and state in ('WITH_ADVISER', 'WITH_LEADER', 'RETURNED')")
    List<UUID> openOf(UUID plan);

    default Adjustment get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy đề nghị điều chỉnh này."));
    }
}
