package vn.tiendo.document;

import java.util.List;

/** Where the documents of an engine task belong, and what may be put there by the person who asked. */
public record Place(String commune, Dossier dossier, List<WantedType> wanted, boolean writable) {

    public Place {
        wanted = List.copyOf(wanted);
    }

    boolean takes(String outputType) {
        return Document.EVIDENCE.equals(outputType)
                || wanted.stream().anyMatch(type -> type.code().equals(outputType));
    }
}
