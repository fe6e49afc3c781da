package vn.tiendo.assignment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** What coordinating units were asked and answered. */
interface Coordinations extends Repository<Coordination, UUID> {

    java.util.Optional<Coordination> findById(UUID id);

    Coordination save(Coordination coordination);

    List<Coordination> findByAssignmentOrderByUnit(UUID assignment);

    List<Coordination> findByOfficer(String officer);

    default Coordination get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy nội dung phối hợp này."));
    }
}
