package vn.tiendo.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.mail.Letter;
import vn.tiendo.mail.Outbox;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;

/** The issue of a plan is announced: one mail to each unit that has something to do in it, with its tasks. */
@Component
public class AnnouncingPlan {

    private static final String KIND = "Giao nhiệm vụ";

    private final Plans plans;
    private final UnitTasks tasks;
    private final AnnouncementText text;
    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    AnnouncingPlan(
            Plans plans,
            UnitTasks tasks,
            AnnouncementText text,
            Organisation organisation,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.text = text;
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Writes the mails; those of a plan that was announced before are there already. */
    @Transactional
    public void announce(UUID id) {
        var plan = plans.get(id);
        var given = tasks.of(plan);
        organisation.units(plan.commune()).forEach(unit -> Optional.ofNullable(given.get(unit.code()))
                .ifPresent(share -> announce(plan, unit, share)));
    }

    private void announce(Plan plan, Unit unit, UnitTasks.Share share) {
        var day = VietnamTime.today(clock);
        for (var person : readers(plan.commune(), unit, day)) {
            var content = text.of(plan, unit, share, right(person, unit, day));
            outbox.add(new Letter(
                    plan.commune(),
                    person,
                    KIND,
                    "plan-issued:" + plan.id() + ":" + unit.code() + ":" + person.username(),
                    content.subject(),
                    content.text(),
                    content.html()));
        }
    }

    /** Who acts for the unit's head; where nobody does, the plan desk, who has to see to it. */
    private List<Person> readers(String commune, Unit unit, LocalDate day) {
        var acting = organisation.acting(commune, unit.head(), day);
        return acting.isEmpty() ? organisation.acting(commune, Position.PLAN_DESK, day) : acting;
    }

    private Authority right(Person person, Unit unit, LocalDate day) {
        return organisation
                .authority(person.username(), unit.commune(), unit.head(), day)
                .orElse(Authority.STAND_IN);
    }
}
