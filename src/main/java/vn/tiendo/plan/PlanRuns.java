package vn.tiendo.plan;

/** Starts the process by which a draft is checked and issued; the engine is behind it. */
public interface PlanRuns {

    void start(Plan draft);
}
