package vn.tiendo.digest;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.Subject;

/** Tells the engine whose reminding it is. */
@Component
class DigestCommune implements CommuneOf {

    private final DigestRuns runs;

    DigestCommune(DigestRuns runs) {
        this.runs = runs;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.DIGEST;
    }

    @Override
    public String communeOf(UUID run) {
        return runs.get(run).commune();
    }
}
