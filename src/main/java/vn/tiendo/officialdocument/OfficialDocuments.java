package vn.tiendo.officialdocument;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Turns what a document says into a file: Word from the commune's template, PDF where an office program is installed. */
@Service
public class OfficialDocuments {

    private final Templates templates;
    private final OfficePdf office;

    OfficialDocuments(Templates templates, OfficePdf office) {
        this.templates = templates;
        this.office = office;
    }

    /**
     * The document as a Word file (.docx).
     *
     * @param commune the code of the commune whose template is taken
     */
    public byte[] word(String commune, OfficialDocument document) {
        return Filling.fill(templates.of(commune, document.kind()), document);
    }

    /**
     * The Word file as a PDF; takes seconds, at most a minute, two where others are before it. Not for use within a transaction.
     *
     * @return empty where no office program is installed or it does not succeed
     */
    public Optional<byte[]> pdf(byte[] word) {
        return office.of(word);
    }
}
