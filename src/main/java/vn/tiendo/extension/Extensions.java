package vn.tiendo.extension;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All requests for a later due date. */
interface Extensions extends Repository<Extension, UUID> {

    Optional<Extension> findById(UUID id);

    Extension save(Extension extension);

    List<Extension> findByAssignmentOrderByAskedAtDesc(UUID assignment);

    default Extension get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy đề nghị gia hạn này."));
    }

    /** The one that waits for somebody, if there is one. */
    default Optional<Extension> openOf(UUID assignment) {
        return findByAssignmentOrderByAskedAtDesc(assignment).stream()
                .filter(extension -> extension.state.isOpen())
                .findFirst();
    }

    /** What was granted so far, the first one first. */
    default List<Extension> grantedOf(UUID assignment) {
        return findByAssignmentOrderByAskedAtDesc(assignment).stream()
                .filter(extension -> extension.ordinal != null)
                .sorted(java.util.Comparator.comparing(extension -> extension.ordinal))
                .toList();
    }
}
