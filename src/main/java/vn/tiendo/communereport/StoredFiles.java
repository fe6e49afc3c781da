package vn.tiendo.communereport;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Documents;
import vn.tiendo.mail.AttachedFiles;

/** Reads what leaves with a mail from where documents are kept, so that no file is stored twice. */
@Component
class StoredFiles implements AttachedFiles {

    private final Documents documents;

    StoredFiles(Documents documents) {
        this.documents = documents;
    }

    @Override
    public InputStream open(UUID file) {
        return documents.open(file);
    }
}
