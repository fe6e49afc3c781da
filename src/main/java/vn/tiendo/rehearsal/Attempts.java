package vn.tiendo.rehearsal;

import vn.tiendo.refusal.Refusal;

/** What people try to do; what the product refuses is kept, for the people of a rehearsal only ask what the rules allow. */
@OnlyInRehearsal
class Attempts {

    private final RehearsalClock clock;
    private final Ledger ledger;

    Attempts(RehearsalClock clock, Ledger ledger) {
        this.clock = clock;
        this.ledger = ledger;
    }

    void of(String by, String what, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refused) {
            ledger.refused(clock.time(), by, what, String.valueOf(refused.getMessage()));
        }
    }
}
