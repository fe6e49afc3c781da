package vn.tiendo.workflow.model;

import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** A round of measuring, and one unit's figures from hand to hand. */
final class MeasuringScenarios {

    private static final String MEASURING = "measuringId";

    private MeasuringScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("figures are entered, signed, examined and accepted", MeasuringScenarios::accepted),
                scenario("a leader accepts what the plan desk's unit measured", MeasuringScenarios::approved),
                scenario("the head names who enters figures, and gives them back", MeasuringScenarios::delegated),
                scenario("lines that are given back go to the unit again", MeasuringScenarios::returned),
                scenario("a round ends when every unit's figures are accepted", MeasuringScenarios::round));
    }

    private static void accepted(Run run) {
        start(run);
        run.complete("enterMeasurements", "DONE");
        run.complete("signMeasurements", "ACCEPTED");
        run.complete("examineMeasurements", "DONE");
        run.complete("decideMeasurements", "ACCEPTED");
        run.endsAt("endEvent_accepted");
    }

    private static void approved(Run run) {
        run.facts().leadIsPlanDesk = true;
        start(run);
        run.complete("enterMeasurements", "DONE");
        run.complete("signMeasurements", "ACCEPTED");
        run.complete("approveMeasurements", "RETURNED");
        run.complete("enterMeasurements", "DONE");
        run.complete("signMeasurements", "ACCEPTED");
        run.complete("approveMeasurements", "ACCEPTED");
        run.endsAt("endEvent_accepted");
    }

    private static void delegated(Run run) {
        start(run);
        run.complete("enterMeasurements", "DELEGATED");
        run.complete("enterMeasurements", "DONE");
        run.complete("signMeasurements", "RETURNED");
        run.isAt("enterMeasurements");
    }

    private static void returned(Run run) {
        start(run);
        run.complete("enterMeasurements", "DONE");
        run.complete("signMeasurements", "ACCEPTED");
        run.complete("examineMeasurements", "DONE");
        run.complete("decideMeasurements", "RETURNED");
        run.isAt("enterMeasurements");
    }

    private static void round(Run run) {
        run.facts().members = List.of("kt", "yt");
        run.startAbout("indicator-round", "measuringRoundId");
        run.hasPassed("serviceTask_openMeasurings");
        List.of("kt", "yt").forEach(part -> {
            run.hasNotPassed("serviceTask_closeRound");
            List.of("enter", "sign", "examine", "decide")
                    .forEach(step -> run.completeWhere(MEASURING, part, step + "Measurements", "ACCEPTED"));
        });
        run.endsAt("endEvent_measured", "endEvent_accepted");
    }

    private static void start(Run run) {
        run.startAbout("indicator-measuring", MEASURING);
    }
}
