package vn.tiendo.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tab "Tài liệu" of an engine task as the browser gets it. */
public record DocumentList(
        boolean writable, long maxSize, List<String> extensions, List<Type> types, List<Item> documents) {

    public record Type(String code, String label, boolean required, boolean present) {}

    public record Item(
            UUID id,
            String name,
            String type,
            String typeLabel,
            int version,
            boolean newest,
            long size,
            String sha256,
            String uploadedBy,
            Instant uploadedAt,
            boolean draft,
            boolean setAside,
            boolean here,
            boolean coordination,
            boolean deletable,
            boolean separable) {}
}
