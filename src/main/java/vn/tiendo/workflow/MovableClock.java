package vn.tiendo.workflow;

import java.time.Clock;
import java.time.LocalDateTime;

/** The product's clock where somebody moves it: in a demonstration, in a rehearsal. */
public abstract class MovableClock extends Clock {

    /** Sets it to a time in Vietnam; whoever reckons with it hears of it by {@link ClockMoved}. */
    public abstract void set(LocalDateTime time);
}
