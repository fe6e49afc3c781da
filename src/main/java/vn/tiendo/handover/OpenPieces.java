package vn.tiendo.handover;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.unit.Person;

/** Everything that hangs on a person, from every feature that names people; positions come last. */
@Component
class OpenPieces {

    private final ObjectProvider<Handable> features;

    OpenPieces(ObjectProvider<Handable> features) {
        this.features = features;
    }

    /** A piece, and who keeps it. */
    record Kept(Piece piece, Handable by) {}

    List<Kept> kept(Person leaver, HandoverRights.Scope scope) {
        return features.orderedStream()
                .flatMap(feature -> feature.of(leaver).stream().map(piece -> new Kept(piece, feature)))
                .filter(kept -> scope.covers(kept.piece()))
                .toList();
    }

    List<Piece> of(Person leaver, HandoverRights.Scope scope) {
        return kept(leaver, scope).stream().map(Kept::piece).collect(Collectors.toList());
    }
}
