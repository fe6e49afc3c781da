package vn.tiendo.inspection.process;

import java.util.List;

/** What the models ask of an inspection; the bean {@code inspectionFacts}. */
public interface InspectionFacts {

    /** The ids of the demands that the conclusion made binding. */
    List<String> demands(String inspection);

    /** Whether a leader looks at the answer, because nobody accepts what their own unit did. */
    boolean awaitsLeader(String demand);
}
