package vn.tiendo.workflow.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules over a process model; each has a small broken model of its name that it must refuse. */
enum ModelRule {
    EVERYTHING_IS_DRAWN(DrawingRules::everythingIsDrawn),
    FLOWS_END_AT_THEIR_SHAPES(DrawingRules::flowsEndAtTheirShapes),
    SHAPES_KEEP_APART(DrawingRules::shapesKeepApart),
    FLOWS_RUN_LEFT_TO_RIGHT(DrawingRules::flowsRunLeftToRight),
    FLOWS_DO_NOT_CROSS(DrawingRules::flowsDoNotCross),
    FLOWS_KEEP_OFF_SHAPES(DrawingRules::flowsKeepOffShapes),
    LABELS_STAY_READABLE(DrawingRules::labelsStayReadable),
    NAMES_ARE_VIETNAMESE(NamingRules::namesAreVietnamese),
    IDS_FOLLOW_THE_PATTERN(NamingRules::idsFollowThePattern),
    HISTORY_IS_KEPT_TEN_YEARS(ExecutionRules::historyIsKeptTenYears),
    CALLED_PROCESSES_EXIST(ExecutionRules::calledProcessesExist),
    CALLS_PASS_THE_REFERENCES(ExecutionRules::callsPassTheReferences),
    DECISIONS_EXIST(ExecutionRules::decisionsExist),
    USER_TASKS_HAVE_THEIR_FORM(ExecutionRules::userTasksHaveTheirForm),
    GATEWAYS_ALWAYS_DECIDE(ExecutionRules::gatewaysAlwaysDecide),
    TIMERS_ARE_TRIED_AGAIN(ExecutionRules::timersAreTriedAgain),
    NOTHING_ELSE_IS_ASYNCHRONOUS(ExecutionRules::nothingElseIsAsynchronous),
    ONLY_KNOWN_VARIABLES_ARE_NAMED(VariableRules::onlyKnownVariablesAreNamed);

    private final Function<ProcessModel, Stream<String>> violations;

    ModelRule(Function<ProcessModel, Stream<String>> violations) {
        this.violations = violations;
    }

    List<String> violationsIn(ProcessModel model) {
        return violations.apply(model).toList();
    }

    String fileName() {
        return name().toLowerCase().replace('_', '-');
    }
}
