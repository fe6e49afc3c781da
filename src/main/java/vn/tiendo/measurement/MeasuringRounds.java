package vn.tiendo.measurement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All rounds of measuring. */
interface MeasuringRounds extends Repository<MeasuringRound, UUID> {

    Optional<MeasuringRound> findById(UUID id);

    MeasuringRound save(MeasuringRound round);

    List<MeasuringRound> findByPlanOrderByYearDescNumberDesc(UUID plan);

    /** Until the end of the transaction nobody else opens a round of the plan. */
    @Query("select id from plan where id = :plan for no key update")
    UUID lockPlan(UUID plan);

    default MeasuringRound get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy đợt đo chỉ tiêu này."));
    }
}
