package vn.tiendo.workflow.model;

import java.util.function.Consumer;

/** A fact about the models and the run that shows it. */
record Scenario(String fact, Consumer<Run> play) {

    static Scenario scenario(String fact, Consumer<Run> play) {
        return new Scenario(fact, play);
    }

    @Override
    public String toString() {
        return fact;
    }
}
