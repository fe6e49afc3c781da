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
        asked(scene).forEach(type -> upload(scene, type));
    }

    /** One document of that type, into the dossier of the step. */
    void upload(Scene scene, String type) {
        var name = "van-ban-" + ++files + ".docx";
        var item = scene.item();
        try {
            documents.add(item.taskId(), scene.who().username(), name, type, SampleDocument.word(item.name()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
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
