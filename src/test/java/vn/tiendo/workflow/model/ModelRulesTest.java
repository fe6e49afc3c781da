package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelRulesTest {

    private static final Path BROKEN = Path.of("src/test/resources/bpmn-rules");

    @TestFactory
    Stream<DynamicTest> everyModelKeepsEveryRule() {
        return ModelFolder.processes().stream().flatMap(model -> Arrays.stream(ModelRule.values())
                .map(rule -> DynamicTest.dynamicTest(
                        model + " " + rule.fileName(),
                        () -> assertThat(rule.violationsIn(model)).isEmpty())));
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheModelThatBreaksOnly(ModelRule rule) {
        ProcessModel broken = ProcessModel.read(BROKEN.resolve(rule.fileName() + ".bpmn"));

        List<ModelRule> refusedBy = Arrays.stream(ModelRule.values())
                .filter(each -> !each.violationsIn(broken).isEmpty())
                .toList();

        assertThat(refusedBy).containsExactly(rule);
    }

    @Test
    void acceptsTheSoundModelThatTheBrokenOnesWereMadeFrom() {
        ProcessModel sound = ProcessModel.read(BROKEN.resolve("sound.bpmn"));

        assertThat(Arrays.stream(ModelRule.values()).flatMap(rule -> rule.violationsIn(sound).stream()))
                .isEmpty();
    }

    @Test
    void findsAllProcesses() {
        assertThat(ModelFolder.processes()).hasSize(27);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Review", "Start", "Thực hiện task", "Accepted", "", "New Order", "Approve giao việc"})
    void takesNoEnglishForVietnamese(String name) {
        assertThat(NamingRules.isVietnamese(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giao", "Trong năm", "Lãnh đạo UBND", "Quyết định", "Hoa tiêu"})
    void takesUnmarkedSyllablesAndAbbreviationsForVietnamese(String name) {
        assertThat(NamingRules.isVietnamese(name)).isTrue();
    }
}
