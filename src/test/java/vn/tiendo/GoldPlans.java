package vn.tiendo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;

/** What a person read in the real plans, where they lie beside the project; tests that need them are skipped elsewhere. */
public final class GoldPlans {

    private static final Path PLANS =
            Path.of(System.getProperty("tiendo.shared", "../shared")).resolve("plans");

    private GoldPlans() {}

    /** Every cell of one of the roles "lead", "coordinating", "output", "deadline" in a plan, in the order of its rows. */
    public static List<String> cells(String plan, String... roles) {
        return appendices(plan).flatMap(appendix -> cells(appendix, roles)).toList();
    }

    /** The cells of one appendix, counted from 0. */
    public static List<String> cellsOfAppendix(String plan, int appendix, String... roles) {
        return cells(appendices(plan).toList().get(appendix), roles).toList();
    }

    /** What a person read in the tables of a plan: its appendices with their roles and rows. */
    public static List<JsonNode> tables(String plan) {
        return appendices(plan).toList();
    }

    /** The plan's own file. */
    public static Path file(String plan, String format) {
        Path file = PLANS.resolve(plan + "." + format);
        Assumptions.assumeTrue(Files.exists(file), "no plans beside the project");
        return file;
    }

    /** The plans themselves in every format; none where they do not lie beside the project. */
    public static List<Path> files() {
        if (!Files.isDirectory(PLANS)) {
            return List.of();
        }
        try (var files = Files.list(PLANS)) {
            return files.filter(file -> !file.toString().matches(".*\\.(json|md)"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<String> cells(JsonNode appendix, String... roles) {
        return stream(appendix.get("rows"))
                .flatMap(row -> Stream.of(roles).filter(row::has).map(role -> row.get(role)
                        .asText()));
    }

    private static Stream<JsonNode> appendices(String plan) {
        Path file = PLANS.resolve(plan + ".gold.json");
        Assumptions.assumeTrue(Files.exists(file), "no plans beside the project");
        try {
            return stream(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
