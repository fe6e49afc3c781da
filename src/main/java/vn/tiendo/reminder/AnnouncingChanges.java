package vn.tiendo.reminder;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.amendment.AppliedChanges;
import vn.tiendo.mail.Letter;
import vn.tiendo.mail.Outbox;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Unit;

/** Work that is under way was changed: one mail to each unit concerned, with what changed for it and nothing else. */
@Component
public class AnnouncingChanges {

    private static final String KIND = "Thay đổi nhiệm vụ";

    private final Plans plans;
    private final AppliedChanges applied;
    private final UnitChanges changes;
    private final ChangeText text;
    private final UnitReaders readers;
    private final Organisation organisation;
    private final Outbox outbox;

    AnnouncingChanges(
            Plans plans,
            AppliedChanges applied,
            UnitChanges changes,
            ChangeText text,
            UnitReaders readers,
            Organisation organisation,
            Outbox outbox) {
        this.plans = plans;
        this.applied = applied;
        this.changes = changes;
        this.text = text;
        this.readers = readers;
        this.organisation = organisation;
        this.outbox = outbox;
    }

    /**
     * Writes the mails; those of a change that was announced before are there already.
     *
     * @param source the amending plan or the adjustment
     */
    @Transactional
    public void announce(UUID source) {
        var found = applied.of(source);
        var plan = plans.get(found.plan());
        var given = changes.of(plan, found);
        organisation.units(plan.commune()).forEach(unit -> Optional.ofNullable(given.get(unit.code()))
                .ifPresent(share -> announce(source, new ChangeText.Subject(plan, found, unit, share))));
    }

    private void announce(UUID source, ChangeText.Subject about) {
        Plan plan = about.plan();
        Unit unit = about.unit();
        for (var reader : readers.of(unit)) {
            var content = text.of(about, reader.right());
            var letter = new Letter(
                    plan.commune(),
                    reader.person(),
                    KIND,
                    "plan-changed:" + source + ":" + unit.code() + ":"
                            + reader.person().username(),
                    content.subject(),
                    content.text(),
                    content.html());
            outbox.add(letter.concerningWhatItLinks());
        }
    }
}
