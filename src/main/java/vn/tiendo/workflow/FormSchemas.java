package vn.tiendo.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms that are packaged with the product, each read once. */
@Component
public class FormSchemas {

    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    /** @throws UncheckedIOException if there is no such form */
    public FormSchema of(String id) {
        return schemas.computeIfAbsent(id, FormSchemas::load);
    }

    private static FormSchema load(String id) {
        return FormSchema.parse(text(id));
    }

    static String text(String id) {
        try {
            return new ClassPathResource("forms/" + id + ".form").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
