package vn.tiendo.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Document;
import vn.tiendo.document.DocumentAccess;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;

/** The files that prove what was seen; added on the page of the finding while the inspection is recorded. */
@Component
class FindingFiles implements DocumentAccess {

    private final Documents documents;
    private final InspectionCase work;
    private final InspectionAccess access;

    FindingFiles(Documents documents, InspectionCase work, InspectionAccess access) {
        this.documents = documents;
        this.work = work;
        this.access = access;
    }

    void add(Finding finding, Inspection inspection, String name, InputStream content, String by) {
        var place = new Place(inspection.commune, Dossier.ofFinding(finding.id()), List.of(), true);
        try (content) {
            documents.add(place, by, name, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Document> of(Finding finding) {
        return documents.current(Dossier.ofFinding(finding.id()));
    }

    /** What lies there now can no longer be deleted. */
    void freeze(Inspection inspection) {
        work.findings
                .of(inspection.id)
                .forEach(finding -> documents.file(Dossier.ofFinding(finding.id()), UUID.randomUUID()));
    }

    @Override
    public Dossier.Kind kind() {
        return Dossier.Kind.INSPECTION_FINDING;
    }

    /** No engine task is about one finding. */
    @Override
    public Optional<Place> placeOf(String taskId, String username) {
        return Optional.empty();
    }

    @Override
    public boolean mayRead(Dossier dossier, String username) {
        return work.findings
                .find(dossier.subject())
                .filter(finding -> access.mayRead(work.inspections.get(finding.inspection()), finding, username))
                .isPresent();
    }

    @Override
    public boolean mayWrite(Dossier dossier, String username) {
        return work.findings
                .find(dossier.subject())
                .map(finding -> work.inspections.get(finding.inspection()))
                .filter(inspection ->
                        inspection.state == Inspection.State.RECORDING && access.isOfDesk(inspection.commune, username))
                .isPresent();
    }
}
