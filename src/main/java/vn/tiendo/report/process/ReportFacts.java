package vn.tiendo.report.process;

import java.util.Date;

/** What the model asks of a period in its timer; the bean {@code reportFacts}. */
public interface ReportFacts {

    /** The moment after the last of the day on which units report. */
    Date unitsEnd(String period);
}
