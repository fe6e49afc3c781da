package vn.tiendo.reminder;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.mail.Letter;
import vn.tiendo.mail.Outbox;
import vn.tiendo.plan.Amendment;
import vn.tiendo.plan.Amendments;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Unit;

/**
 * The issue of a plan is announced: one mail to each unit that has something to do in it, with its tasks; where it only
 * amends a running plan, one to each unit for which something changes.
 */
@Component
public class AnnouncingPlan {

    private static final String KIND = "Giao nhiệm vụ";

    private final Plans plans;
    private final Amendments amendments;
    private final AnnouncingChanges changes;
    private final UnitTasks tasks;
    private final AnnouncementText text;
    private final UnitReaders readers;
    private final Organisation organisation;
    private final Outbox outbox;

    AnnouncingPlan(
            Plans plans,
            Amendments amendments,
            AnnouncingChanges changes,
            UnitTasks tasks,
            AnnouncementText text,
            UnitReaders readers,
            Organisation organisation,
            Outbox outbox) {
        this.plans = plans;
        this.amendments = amendments;
        this.changes = changes;
        this.tasks = tasks;
        this.text = text;
        this.readers = readers;
        this.organisation = organisation;
        this.outbox = outbox;
    }

    /** Writes the mails; those of a plan that was announced before are there already. */
    @Transactional
    public void announce(UUID id) {
        if (amendments
                .of(id)
                .filter(change -> change.kind() == Amendment.Kind.AMENDS)
                .isPresent()) {
            changes.announce(id);
            return;
        }
        var plan = plans.get(id);
        var given = tasks.of(plan);
        organisation.units(plan.commune()).forEach(unit -> Optional.ofNullable(given.get(unit.code()))
                .ifPresent(share -> announce(plan, unit, share)));
    }

    private void announce(Plan plan, Unit unit, UnitTasks.Share share) {
        for (var reader : readers.of(unit)) {
            var content = text.of(plan, unit, share, reader.right());
            var letter = new Letter(
                    plan.commune(),
                    reader.person(),
                    KIND,
                    "plan-issued:" + plan.id() + ":" + unit.code() + ":"
                            + reader.person().username(),
                    content.subject(),
                    content.text(),
                    content.html());
            outbox.add(letter.concerningWhatItLinks());
        }
    }
}
