package vn.tiendo.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A snapshot as the text that is kept, with its hash: what was approved is told by its bytes. */
record FrozenText(String document, String sha256) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static FrozenText of(Snapshot snapshot) {
        try {
            return of(JSON.writeValueAsString(snapshot));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FrozenText of(String document) {
        return new FrozenText(document, hash(document));
    }

    private static String hash(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Snapshot read() {
        try {
            return JSON.readValue(document, Snapshot.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
