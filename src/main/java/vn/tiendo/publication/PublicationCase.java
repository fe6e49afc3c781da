package vn.tiendo.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.Subject;

/** What every step on a publication needs: its row, its record, who acts. */
@Component
class PublicationCase implements CommuneOf {

    final Publications publications;
    final PublicationRecord record;
    final StepClock stepClock;
    private final Plans plans;
    private final Organisation organisation;
    private final Clock clock;

    PublicationCase(
            Publications publications,
            PublicationRecord record,
            StepClock stepClock,
            Plans plans,
            Organisation organisation,
            Clock clock) {
        this.publications = publications;
        this.record = record;
        this.stepClock = stepClock;
        this.plans = plans;
        this.organisation = organisation;
        this.clock = clock;
    }

    Publication of(UUID id) {
        return publications.get(id);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.PUBLICATION;
    }

    @Override
    public String communeOf(UUID publication) {
        return of(publication).commune;
    }

    /** "KH 36/KH-UBND; KH 40/KH-UBND". */
    String called(Publication publication) {
        return publication.plans().stream().map(plans::get).map(Plan::label).collect(Collectors.joining("; "));
    }

    /** The leader of all the plans; the chair where they have several. */
    String leaderOf(List<UUID> wanted) {
        var leaders =
                wanted.stream().map(plans::get).map(Plan::leader).distinct().toList();
        return leaders.size() == 1 ? leaders.get(0) : Position.CHAIR;
    }

    Performer leader(Publication publication) {
        return Performer.position(publication.commune, publication.leader).orTakenOverBy(Position.CHAIR);
    }

    Performer planDesk(Publication publication) {
        return Performer.position(publication.commune, Position.PLAN_DESK);
    }

    /** The position that the person acts for, as the public reads it. */
    String positionOf(Publication publication, Actor actor) {
        var acts = organisation
                .authority(actor.username(), publication.commune, publication.leader, today())
                .isPresent();
        var code = acts ? publication.leader : Position.CHAIR;
        return organisation
                .position(publication.commune, code)
                .map(Position::title)
                .orElse("Lãnh đạo UBND");
    }
}
