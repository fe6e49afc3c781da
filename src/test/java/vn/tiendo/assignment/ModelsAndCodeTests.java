package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.assignment.process.AssignmentFacts;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.UserStep;

/** The models, the forms, the tables and the code name each other; here each name is found where it is said to be. */
class ModelsAndCodeTests extends CommuneTest {

    private static final Pattern USER_TASK =
            Pattern.compile("<bpmn:userTask id=\"(\\w+)\"[^>]*camunda:formRef=\"([\\w-]+)\"");
    private static final Pattern FACT = Pattern.compile("assignmentFacts\\.(\\w+)\\((\\w+)\\)");
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{(\\w+Delegate)}");
    private static final Pattern READ = Pattern.compile(
            "input\\s*\\.(?:text|optional|number|date|list|choice)\\(\\s*(?:\\w+\\.class,\\s*)?\"(\\w+)\"");

    @Autowired
    List<UserStep> steps;

    @Autowired
    Map<String, JavaDelegate> delegates;

    @Autowired
    StepClock stepClock;

    @Test
    void everyUserTaskHasOneStepAndEveryStepItsUserTask() {
        assertThat(steps.stream().map(UserStep::key).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(userTasks().keySet());
    }

    @Test
    void everyUserTaskHasTheFormOfItsNameAndEveryFormItsUserTask() {
        var forms = files("forms", ".form").map(ModelsAndCodeTests::baseName).collect(Collectors.toSet());

        userTasks().forEach((task, form) -> assertThat(form)
                .isEqualTo(task.replace("userTask_", "")
                        .replaceAll("([A-Z])", "-$1")
                        .toLowerCase(java.util.Locale.ROOT)));
        assertThat(forms).isEqualTo(new HashSet<>(userTasks().values()));
    }

    @Test
    void everyFieldOfAFormIsReadByItsStepAndEveryFieldReadIsOnTheForm() {
        steps.forEach(step -> assertThat(fieldsRead(step))
                .as(step.key())
                .isEqualTo(fieldsOf(userTasks().get(step.key()))));
    }

    @Test
    void everyListOfAFormIsGivenByItsStep() {
        steps.forEach(step -> {
            var source = source(step);
            assertThat(listsOf(userTasks().get(step.key())))
                    .as(step.key())
                    .allMatch(list -> source.contains("\"" + list + "\""));
        });
    }

    @Test
    void everyQuestionOfAModelIsAnsweredAndEveryAnswerIsAskedFor() {
        var asked = models().flatMap(model -> FACT.matcher(model).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var answered = Stream.of(AssignmentFacts.class.getMethods())
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(String.class)))
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isEqualTo(answered);
    }

    @Test
    void everyDelegateOfAModelIsABeanAndEveryBeanIsUsed() {
        assertThat(models().flatMap(model -> DELEGATE.matcher(model).results())
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()))
                .isEqualTo(delegates.keySet());
    }

    @Test
    void everyIdThatTheCodeNamesIsInAModel() {
        var all = models().collect(Collectors.joining());
        var named = Pattern.compile("\"((?:userTask|callActivity|gateway|timerEvent|serviceTask)_\\w+"
                + "|tiendo\\.assignment\\.\\w+|assignment-\\w+)\"");
        var ids = files("src/main/java", ".java")
                .flatMap(file -> named.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(ids)
                .contains("userTask_performAssignment", "tiendo.assignment.stopped", "assignment-lifecycle")
                .allMatch(id -> all.contains("\"" + id + "\""));
    }

    @Test
    void everyWaitHasARowInTheTableOfClocks() {
        userTasks().keySet().forEach(step -> assertThat(stepClock.dueFromToday(step))
                .as(step)
                .isAfter(VietnamTime.today(clock)));
    }

    @Test
    void everyStepInTheTableOfClocksIsInAModel() {
        var table = read(Path.of("bpmn/step-clock.dmn"));

        assertThat(Pattern.compile("userTask_\\w+").matcher(table).results().map(java.util.regex.MatchResult::group))
                .isSubsetOf(userTasks().keySet());
    }

    private static Map<String, String> userTasks() {
        var tasks = new TreeMap<String, String>();
        models().flatMap(model -> USER_TASK.matcher(model).results())
                .forEach(found -> tasks.put(found.group(1), found.group(2)));
        return tasks;
    }

    /** What the step and the use cases that it hands its input to read. */
    private static Set<String> fieldsRead(UserStep step) {
        var read = new TreeSet<String>();
        var source = source(step);
        READ.matcher(source).results().forEach(found -> read.add(found.group(1)));
        for (var shared : List.of("Returning", "Accepting")) {
            if (source.contains("private final " + shared + " ")) {
                READ.matcher(read(file(shared))).results().forEach(found -> read.add(found.group(1)));
            }
        }
        return read;
    }

    /** Its own source and that of the steps that it is made from. */
    private static String source(UserStep step) {
        return Stream.<Class<?>>iterate(
                        AopUtils.getTargetClass(step), type -> type != Object.class, Class::getSuperclass)
                .map(type -> read(file(type.getSimpleName())))
                .collect(Collectors.joining());
    }

    private static Path file(String type) {
        return files("src/main/java", "/" + type + ".java").findFirst().orElseThrow();
    }

    private Set<String> fieldsOf(String form) {
        return components(form)
                .filter(field -> !List.of("expression", "button")
                        .contains(field.path("type").asText()))
                .filter(field -> field.has("key"))
                .map(field -> field.get("key").asText())
                .filter(key -> !key.startsWith("facts"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> listsOf(String form) {
        return components(form)
                .filter(field -> field.has("valuesKey"))
                .map(field -> field.get("valuesKey").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JsonNode> components(String form) {
        try {
            return nested(json.readTree(Path.of("forms", form + ".form").toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<JsonNode> nested(JsonNode node) {
        return Stream.concat(
                Stream.of(node),
                java.util.stream.StreamSupport.stream(node.path("components").spliterator(), false)
                        .flatMap(ModelsAndCodeTests::nested));
    }

    private static Stream<String> models() {
        return files("bpmn", ".bpmn").map(ModelsAndCodeTests::read);
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var found = Files.walk(Path.of(folder))) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String baseName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }
}
