package vn.tiendo.workflow;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What a process is about: a row of ours, which the process only refers to. */
public record Subject(Kind kind, UUID id) {

    /** Which of our tables the row is in, and the process variable that refers to it. */
    public enum Kind {
        /** A task of a plan that is being carried out. */
        ASSIGNMENT(ProcessVariables.ASSIGNMENT),
        /** A draft of a plan on its way to its issue. */
        PLAN(ProcessVariables.PLAN),
        /** A proposal to add, change or stop one task. */
        ADJUSTMENT(ProcessVariables.ADJUSTMENT),
        /** A request for a later due date. */
        EXTENSION(ProcessVariables.EXTENSION),
        /** A difficulty that goes to the leaders. */
        OBSTACLE(ProcessVariables.OBSTACLE),
        /** An inspection of a plan. */
        INSPECTION(ProcessVariables.INSPECTION),
        /** What an inspection demands of one unit. */
        INSPECTION_DEMAND(ProcessVariables.DEMAND),
        /** A period of which is reported. */
        REPORT_PERIOD(ProcessVariables.REPORT_PERIOD),
        /** What one unit reports of a period. */
        UNIT_REPORT(ProcessVariables.UNIT_REPORT),
        /** What the commune reports of a period. */
        COMMUNE_REPORT(ProcessVariables.COMMUNE_REPORT),
        /** What is to be shown to the public. */
        PUBLICATION(ProcessVariables.PUBLICATION),
        /** A round in which a plan's indicators are measured. */
        MEASURING_ROUND(ProcessVariables.MEASURING_ROUND),
        /** What one unit measures in a round. */
        MEASURING(ProcessVariables.MEASURING),
        /** One day's reminding of a commune. */
        DIGEST(ProcessVariables.DIGEST);

        private final String variable;

        Kind(String variable) {
            this.variable = variable;
        }

        /** The name of the process variable. */
        public String variable() {
            return variable;
        }
    }

    public static Subject assignment(UUID id) {
        return new Subject(Kind.ASSIGNMENT, id);
    }

    public static Subject plan(UUID id) {
        return new Subject(Kind.PLAN, id);
    }

    public static Subject adjustment(UUID id) {
        return new Subject(Kind.ADJUSTMENT, id);
    }

    public static Subject extension(UUID id) {
        return new Subject(Kind.EXTENSION, id);
    }

    public static Subject obstacle(UUID id) {
        return new Subject(Kind.OBSTACLE, id);
    }

    public static Subject inspection(UUID id) {
        return new Subject(Kind.INSPECTION, id);
    }

    public static Subject demand(UUID id) {
        return new Subject(Kind.INSPECTION_DEMAND, id);
    }

    public static Subject reportPeriod(UUID id) {
        return new Subject(Kind.REPORT_PERIOD, id);
    }

    public static Subject unitReport(UUID id) {
        return new Subject(Kind.UNIT_REPORT, id);
    }

    public static Subject communeReport(UUID id) {
        return new Subject(Kind.COMMUNE_REPORT, id);
    }

    /** The subject that the variables of a process refer to; empty for a process that is not one of ours. */
    static Optional<Subject> of(Function<String, Optional<Object>> variables) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> variables.apply(kind.variable()).stream()
                        .map(id -> new Subject(kind, UUID.fromString(id.toString()))))
                .findFirst();
    }
}
