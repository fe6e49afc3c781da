package vn.tiendo.sample;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The sample files by commune, so that whoever plays them names each in one place. */
public final class Samples {

    /** The sample communes by their codes, the one with the story first. */
    public static final List<String> COMMUNES = List.of("an-lao", "chi-minh", "binh-giang", "tan-hong");

    private static final YAMLMapper YAML = new YAMLMapper();

    private Samples() {}

    /** The number and the date that a plan's own file says it has. */
    public record Issued(String number, LocalDate date) {}

    /** @throws UncheckedIOException if the commune has no such file */
    public static InputStream file(String commune, String name) {
        try {
            return new ClassPathResource("sample/" + commune + "/" + name).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @throws UncheckedIOException if the commune has no plan */
    public static Issued issueOf(String commune) {
        try (var file = file(commune, "plan.yaml")) {
            var plan = YAML.readTree(file).get("plan");
            return new Issued(
                    plan.get("number").asText(),
                    LocalDate.parse(plan.get("date").asText()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
