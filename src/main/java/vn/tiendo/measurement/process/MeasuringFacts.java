package vn.tiendo.measurement.process;

import java.util.List;

/** What the models ask of rounds and of units' measurings; the bean {@code measuringFacts}. */
public interface MeasuringFacts {

    /** The parts of a round that are not accepted yet, one for each lead unit. */
    List<String> measurings(String round);

    /** Whether a leader accepts the figures, because the plan desk's own unit answers for them. */
    boolean leadIsPlanDesk(String measuring);
}
