package vn.tiendo.publication;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.Actor;

/** Takes what the public sees away from it at once, or a proposal back before the leader decides. */
@Component
public class EndingPublication {

    private static final int LONGEST = 10_000;

    private final PublicationCase work;
    private final PublicationRuns runs;
    private final Organisation organisation;

    EndingPublication(PublicationCase work, PublicationRuns runs, Organisation organisation) {
        this.work = work;
        this.runs = runs;
        this.organisation = organisation;
    }

    /** @throws Refusal if the person may not, or if the public does not see it now */
    @Transactional
    public void withdraw(UUID id, String reason, String by) {
        var publication = work.of(id);
        var actor =
                actor(by, mayWithdraw(publication, by), "Chỉ lãnh đạo và bộ phận tổng hợp gỡ được nội dung công khai.");
        var why = reason(reason);
        publication.withdraw(why, work.now());
        work.publications.save(publication);
        work.record.note(id, actor, "Gỡ nội dung công khai", why);
    }

    /** @throws Refusal if the person may not, or if it was decided meanwhile */
    @Transactional
    public void takeBack(UUID id, String reason, String by) {
        var publication = work.of(id);
        var actor = actor(by, mayTakeBack(publication, by), "Chỉ bộ phận tổng hợp rút được đề nghị công khai.");
        Refusal.unless(
                publication.state == Publication.State.WITH_LEADER,
                "Chỉ rút được ở đây khi đề nghị đang chờ lãnh đạo; đề nghị bị trả lại thì rút ở bước hoàn thiện.");
        var why = reason(reason);
        publication.takeBack(why, work.now());
        work.publications.save(publication);
        work.record.note(id, actor, "Rút đề nghị công khai", why);
        runs.takeBack(id);
    }

    /** The leader of the plans, the chair, the plan desk and its head. */
    Optional<Authority> mayWithdraw(Publication publication, String by) {
        return any(publication, by, publication.leader, Position.CHAIR, Position.PLAN_DESK, PlanDesk.HEAD);
    }

    Optional<Authority> mayTakeBack(Publication publication, String by) {
        return any(publication, by, Position.PLAN_DESK, PlanDesk.HEAD);
    }

    private Optional<Authority> any(Publication publication, String by, String... positions) {
        return Stream.of(positions)
                .flatMap(position -> organisation.authority(by, publication.commune, position, work.today()).stream())
                .findFirst();
    }

    private Actor actor(String by, Optional<Authority> right, String otherwise) {
        return new Actor(organisation.person(by).orElseThrow(), right.orElseThrow(() -> new Refusal(otherwise)));
    }

    private static String reason(String typed) {
        Refusal.unless(!typed.isBlank(), "Hãy nêu lý do.");
        Refusal.unless(typed.length() <= LONGEST, "Lý do không quá 10.000 ký tự.");
        return typed.strip();
    }
}
