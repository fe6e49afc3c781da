package vn.tiendo.plan;

import java.util.List;
import java.util.UUID;

/** What a plan was given of the year before, and what it gave to the next year's, for the page of the plan. */
public interface TasksCarried {

    /** A task: its own page or that of the draft, and what it is. */
    record Line(String href, String text, String note) {}

    /** Tasks of an earlier plan that are rows of this one. */
    List<Line> into(UUID plan);

    /** Tasks of this plan that are rows of a draft of the next year. */
    List<Line> from(UUID plan);
}
