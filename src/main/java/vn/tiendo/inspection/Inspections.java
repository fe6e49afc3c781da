package vn.tiendo.inspection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All inspections. */
interface Inspections extends Repository<Inspection, UUID> {

    Optional<Inspection> findById(UUID id);

    Inspection save(Inspection inspection);

    default Inspection get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy cuộc kiểm tra này."));
    }
}
