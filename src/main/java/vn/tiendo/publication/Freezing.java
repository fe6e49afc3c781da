package vn.tiendo.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Standing;
import vn.tiendo.publication.PersonalData.Finding;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Freezes what a proposal shows as it is today, unless something in it looks like personal data that nobody has passed over. */
@Component
class Freezing {

    private static final int SHOWN = 20;

    private final TakingSnapshot taking;
    private final Snapshots snapshots;
    private final Organisation organisation;
    private final PublicationCase work;
    private final ApplicationEventPublisher events;

    Freezing(
            TakingSnapshot taking,
            Snapshots snapshots,
            Organisation organisation,
            PublicationCase work,
            ApplicationEventPublisher events) {
        this.taking = taking;
        this.snapshots = snapshots;
        this.organisation = organisation;
        this.work = work;
        this.events = events;
    }

    /** What looks like personal data in what the public would read. */
    List<Finding> findings(String commune, Publication.Wish wish) {
        return findings(taking.of(commune, wish.plans(), wish.intro()));
    }

    private List<Finding> findings(Snapshot snapshot) {
        var people = organisation.people(snapshot.commune()).stream()
                .map(Person::name)
                .toList();
        return new PersonalData(people).in(PublicTexts.of(snapshot));
    }

    /** @throws Refusal naming what looks like personal data, unless all of it was passed over with a reason */
    void freeze(Publication publication) {
        var snapshot = taking.of(publication.commune, publication.plans(), publication.intro);
        Refusal.unless(!snapshot.tasks().isEmpty(), "Không có nhiệm vụ nào để công khai trong các kế hoạch đã chọn.");
        var left = left(publication, findings(snapshot));
        Refusal.unless(left.isEmpty(), sentence(left));
        publication.freeze(snapshots.keep(publication.id, FrozenText.of(snapshot)));
        events.publishEvent(
                new PublicationFrozen(publication.id, publication.plans(), work.today(), figures(snapshot.figures())));
    }

    private static List<Finding> left(Publication publication, List<Finding> all) {
        var passed = publication.passedReason.isBlank() ? Set.<String>of() : Set.of(publication.passedOver);
        return all.stream().filter(found -> !passed.contains(found.key())).toList();
    }

    private static String sentence(List<Finding> left) {
        return "Nội dung công khai có thể chứa dữ liệu cá nhân; hãy sửa lại, đánh dấu nhiệm vụ không công khai, hoặc nêu lý do bỏ qua: "
                + left.stream()
                        .limit(SHOWN)
                        .map(found -> found.kind() + " «" + found.found() + "» (" + found.place() + ")")
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static Map<Standing, Integer> figures(Snapshot.Figures counted) {
        var of = new EnumMap<Standing, Integer>(Standing.class);
        of.put(Standing.COMPLETED_ON_TIME, counted.completedOnTime());
        of.put(Standing.COMPLETED_LATE, counted.completedLate());
        of.put(Standing.IN_PROGRESS, counted.inProgress());
        of.put(Standing.OVERDUE, counted.overdue());
        of.put(Standing.CONTINUOUS, counted.continuous());
        of.put(Standing.WAITING, counted.waiting());
        of.put(Standing.NOT_STARTED, counted.notStarted());
        of.put(Standing.CLOSED, counted.closed());
        return of;
    }
}
