package vn.tiendo.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;

/** A plan of 100 tasks in the mix of a real one (An Lão's 28, repeated), and communes of An Lão's size to run it. */
final class HundredTasks {

    private static final int TASKS = 100;

    private final YAMLMapper yaml = new YAMLMapper();

    /** The organisation of An Lão under another code; its people keep their names. */
    InputStream organisation(String commune) throws IOException {
        return stream(sample("commune.yaml")
                .replace("code: an-lao,", "code: " + commune + ",")
                .replace("anlao.", people(commune)));
    }

    static String planDesk(String commune) {
        return people(commune) + "vhxh.tonghop";
    }

    private static String people(String commune) {
        return commune.replace("-", "") + ".";
    }

    InputStream plan(String commune, String day) throws IOException {
        var file = (ObjectNode) yaml.readTree(sample("plan.yaml"));
        var plan = (ObjectNode) file.get("plan");
        plan.put("commune", commune).put("date", day).putNull("number");
        var appendices = plan.withArray("appendices");
        var whole = appendices.get(0);
        var left = TASKS - tasks(whole.get("groups"));
        while (left > 0) {
            var more = whole.deepCopy();
            left = cut(more.get("groups"), left);
            appendices.add(more);
        }
        return stream(yaml.writeValueAsString(file));
    }

    private static int tasks(Iterable<com.fasterxml.jackson.databind.JsonNode> groups) {
        return StreamSupport.stream(groups.spliterator(), false)
                .mapToInt(group -> group.get("tasks").size())
                .sum();
    }

    /** Keeps as many tasks as are still wanted. */
    private static int cut(Iterable<com.fasterxml.jackson.databind.JsonNode> groups, int wanted) {
        var left = wanted;
        for (var group : groups) {
            var tasks = ((ObjectNode) group).withArray("tasks");
            while (tasks.size() > left) {
                tasks.remove(tasks.size() - 1);
            }
            left -= tasks.size();
        }
        return left;
    }

    private static String sample(String file) throws IOException {
        return new ClassPathResource("sample/an-lao/" + file).getContentAsString(StandardCharsets.UTF_8);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
