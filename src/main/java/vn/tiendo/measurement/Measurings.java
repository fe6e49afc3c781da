package vn.tiendo.measurement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** What units measure in all rounds. */
interface Measurings extends Repository<Measuring, UUID> {

    Optional<Measuring> findById(UUID id);

    Measuring save(Measuring measuring);

    List<Measuring> findByRoundOrderByUnit(UUID round);

    default Measuring get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy phần đo chỉ tiêu này."));
    }
}
