package vn.tiendo.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.document.Documents;
import vn.tiendo.sample.SampleDocument;

/** Uploads what a task's output has to consist of, as its officer does before filing it. */
@OnlyInRehearsal
class Filing {

    private static final Set<String> MADE_OF_PAPER =
            Set.of("REPORT", "PLAN", "DOCUMENT", "DECISION", "AGREEMENT", "APPROVED_DOSSIER");
    private static final String EVIDENCE = "EVIDENCE";

    private final JdbcClient jdbc;
    private final Documents documents;
    private int files;

    Filing(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    void upload(Scene scene) {
        for (var type : asked(scene)) {
            var name = "san-pham-" + ++files + ".docx";
            try {
                documents.add(
                        scene.item().taskId(),
                        scene.who().username(),
                        name,
                        type,
                        SampleDocument.word(scene.item().name()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Each document that the plan names; evidence where it names none. */
    private List<String> asked(Scene scene) {
        var types = new ArrayList<>(jdbc.sql("select unnest(output_types) from assignment where id = ?")
                .param(scene.item().subject().id())
                .query(String.class)
                .list());
        types.retainAll(MADE_OF_PAPER);
        return types.isEmpty() ? List.of(EVIDENCE) : types;
    }
}
