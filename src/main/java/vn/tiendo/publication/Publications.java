package vn.tiendo.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All publications that were proposed. */
interface Publications extends Repository<Publication, UUID> {

    Optional<Publication> findById(UUID id);

    Publication save(Publication publication);

    List<Publication> findByCommuneOrderByProposedAtDesc(String commune, Pageable page);

    long countByCommune(String commune);

    Optional<Publication> findByCommuneAndState(String commune, Publication.State state);

    boolean existsByCommuneAndState(String commune, Publication.State state);

    /** The one that waits for a decision or came back; there is at most one. */
    default Optional<Publication> proposed(String commune) {
        return findByCommuneAndState(commune, Publication.State.WITH_LEADER)
                .or(() -> findByCommuneAndState(commune, Publication.State.RETURNED));
    }

    /** The one that the public sees; there is at most one. */
    default Optional<Publication> shown(String commune) {
        return findByCommuneAndState(commune, Publication.State.PUBLISHED);
    }

    default Publication get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy đề nghị công khai này."));
    }
}
