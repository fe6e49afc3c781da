package vn.tiendo.workflow.model;

import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** Acceptance by a head, and what runs beside the lead's work. */
final class DeliveryScenarios {

    private static final String DELIVERY = "assignment-delivery";
    private static final String ACCEPTANCE = "assignment-acceptance";

    private DeliveryScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("a dispute goes to a leader and back to the same head", run -> dispute(run, "KEPT")),
                scenario("a dispute goes to a leader and on to another head", run -> dispute(run, "REASSIGNED")),
                scenario("a dispute may follow a dispute", DeliveryScenarios::secondDispute),
                scenario("each coordinating unit has an item of its own", DeliveryScenarios::coordination),
                scenario("a delegated item stays open for the officer named", DeliveryScenarios::delegation),
                scenario("the lead does not wait for coordinating units", DeliveryScenarios::missingAnswers),
                scenario("advice on resources is asked where they are named", DeliveryScenarios::resources),
                scenario("a continuous task reports by period", DeliveryScenarios::continuous),
                scenario("a unit asked later has an item too", DeliveryScenarios::addedCoordination),
                scenario("a unit that is no longer needed is left alone", DeliveryScenarios::withdrawnCoordination));
    }

    private static void dispute(Run run, String decision) {
        run.start(ACCEPTANCE);
        run.complete("acceptAssignment", "DISPUTED");
        run.isAt("decideDispute");
        run.complete("decideDispute", decision);
        run.isAt("acceptAssignment");
        run.complete("acceptAssignment", "ACCEPTED");
        run.endsAt("endEvent_accepted");
    }

    private static void secondDispute(Run run) {
        run.start(ACCEPTANCE);
        run.complete("acceptAssignment", "DISPUTED");
        run.complete("decideDispute", "REASSIGNED");
        run.complete("acceptAssignment", "DISPUTED");
        run.isAt("decideDispute");
    }

    private static void coordination(Run run) {
        run.facts().coordinations = List.of("c1", "c2");
        start(run);
        run.isAt("performAssignment", "coordinate", "coordinate");
        run.completeWhere("coordinationId", "c2", "coordinate", "NOTHING");
        run.isAt("performAssignment", "coordinate");
        run.completeWhere("coordinationId", "c1", "coordinate", "CONTRIBUTED");
        run.hasPassed("endEvent_coordinated");
        run.isAt("performAssignment");
    }

    private static void delegation(Run run) {
        run.facts().coordinations = List.of("c1");
        start(run);
        run.completeWhere("coordinationId", "c1", "coordinate", "DELEGATED");
        run.isAt("performAssignment", "coordinate");
        run.completeWhere("coordinationId", "c1", "coordinate", "CONTRIBUTED");
        run.hasPassed("endEvent_answered");
    }

    private static void missingAnswers(Run run) {
        run.facts().coordinations = List.of("c1", "c2");
        run.facts().hasResources = true;
        run.start(DELIVERY);
        LifecycleScenarios.deliver(run, run.id);
        run.endsAt("endEvent_delivered");
        run.hasNotPassed("endEvent_coordinated", "endEvent_resourcesAdvised");
    }

    private static void resources(Run run) {
        run.facts().hasResources = true;
        start(run);
        run.isAt("performAssignment", "adviseResources");
        run.complete("adviseResources", "AGREE");
        run.hasPassed("endEvent_resourcesAdvised");
        run.isAt("performAssignment");
    }

    private static void continuous(Run run) {
        run.facts().continuous = true;
        start(run);
        run.isAt("reportPeriod");
        run.complete("reportPeriod", "REPORTED");
        run.fires("nextPeriod", Facts.PERIOD_END);
        run.fires("yearEnd", Facts.YEAR_EVALUATION);
        RepeatingScenarios.evaluate(run);
        run.endsAt("endEvent_delivered");
    }

    private static void start(Run run) {
        run.start(DELIVERY);
        run.complete("acceptAssignment", "ACCEPTED");
    }

    private static void addedCoordination(Run run) {
        run.facts().coordinations = List.of("c1");
        start(run);
        run.add("coordinationAdded", "coordinationId", "c2");
        run.add("coordinationAdded", "coordinationId", "c3");
        run.isAt("performAssignment", "coordinate", "coordinate", "coordinate");
        run.completeWhere("coordinationId", "c2", "coordinate", "NOTHING");
        run.hasPassed("endEvent_addedCoordinated");
        run.isAt("performAssignment", "coordinate", "coordinate");
    }

    private static void withdrawnCoordination(Run run) {
        run.facts().coordinations = List.of(run.id + "-1", run.id + "-2");
        start(run);
        run.withdraw(run.id + "-1");
        run.hasPassed("endEvent_withdrawn");
        run.isAt("performAssignment", "coordinate");
        run.withdraw(run.id + "-2");
        run.isAt("performAssignment");
    }
}
