package vn.tiendo.officialdocument;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Turns what a document says into a file: Word from the commune's template, PDF where an office program is installed. */
@Service
public class OfficialDocuments {

    /**
     * The document as a Word file (.docx).
     *
     * @param commune the code of the commune whose template is taken
     */
    public byte[] word(String commune, OfficialDocument document) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * The Word file as a PDF; takes seconds, at most a minute.
     *
     * @return empty where no office program is installed or it does not succeed
     */
    public Optional<byte[]> pdf(byte[] word) {
        return Optional.empty();
    }
}
