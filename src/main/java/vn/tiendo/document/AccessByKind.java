package vn.tiendo.document;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Asks the feature that knows the subject of a document. */
@Component
@Primary
class AccessByKind implements DocumentAccess {

    private final ObjectProvider<DocumentAccess> features;

    AccessByKind(ObjectProvider<DocumentAccess> features) {
        this.features = features;
    }

    private Stream<DocumentAccess> features() {
        return features.stream().filter(feature -> feature != this);
    }

    private DocumentAccess of(Dossier dossier) {
        return features()
                .filter(feature -> feature.kind() == dossier.kind())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<Place> placeOf(String taskId, String username) {
        return features()
                .flatMap(feature -> feature.placeOf(taskId, username).stream())
                .findFirst();
    }

    @Override
    public boolean mayRead(Dossier dossier, String username) {
        return of(dossier).mayRead(dossier, username);
    }

    @Override
    public boolean mayWrite(Dossier dossier, String username) {
        return of(dossier).mayWrite(dossier, username);
    }

    @Override
    public String typeLabel(String outputType) {
        return features()
                .map(feature -> feature.typeLabel(outputType))
                .filter(label -> !label.equals(outputType))
                .findFirst()
                .orElse(outputType);
    }

    @Override
    public String displayName(String username) {
        return main().displayName(username);
    }

    private DocumentAccess main() {
        return features()
                .filter(feature -> feature.kind() == Dossier.Kind.ASSIGNMENT)
                .findFirst()
                .orElseThrow();
    }
}
