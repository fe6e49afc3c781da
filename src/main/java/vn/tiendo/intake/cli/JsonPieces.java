package vn.tiendo.intake.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** Writes the members of JSON objects, an empty value as null. */
record JsonPieces(JsonGenerator json) {

    void text(String key, String value) throws IOException {
        json.writeStringField(key, value);
    }

    void text(String key, Optional<?> value) throws IOException {
        json.writeFieldName(key);
        json.writeString(value.map(Object::toString).orElse(null));
    }

    void number(String key, Optional<BigDecimal> value) throws IOException {
        json.writeFieldName(key);
        if (value.isPresent()) {
            json.writeNumber(value.get());
        } else {
            json.writeNull();
        }
    }

    void truth(String key, boolean value) throws IOException {
        json.writeBooleanField(key, value);
    }

    void texts(String key, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void object(Content content) throws IOException {
        json.writeStartObject();
        content.write();
        json.writeEndObject();
    }

    void object(String key, Content content) throws IOException {
        json.writeFieldName(key);
        object(content);
    }

    <T> void array(String key, Collection<T> values, ContentOf<T> content) throws IOException {
        json.writeArrayFieldStart(key);
        for (T value : values) {
            object(() -> content.write(value));
        }
        json.writeEndArray();
    }

    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    @FunctionalInterface
    interface ContentOf<T> {
        void write(T value) throws IOException;
    }
}
