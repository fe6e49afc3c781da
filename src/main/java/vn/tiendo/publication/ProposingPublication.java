package vn.tiendo.publication;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.Plans;
import vn.tiendo.publication.PersonalData.Finding;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Actor;

/** The plan desk proposes what the public is to see; it is frozen in that moment, and exactly that waits for the leader. */
@Component
public class ProposingPublication {

    static final int MOST_PLANS = 20;
    static final int LONGEST = 10_000;

    private final Freezing freezing;
    private final PublicationCase work;
    private final PublicationRuns runs;
    private final PlanDesk desk;
    private final Plans plans;
    private final Organisation organisation;

    ProposingPublication(
            Freezing freezing,
            PublicationCase work,
            PublicationRuns runs,
            PlanDesk desk,
            Plans plans,
            Organisation organisation) {
        this.freezing = freezing;
        this.work = work;
        this.runs = runs;
        this.desk = desk;
        this.plans = plans;
        this.organisation = organisation;
    }

    /** What stands in the way: what looks like personal data and was not passed over. */
    List<Finding> findings(String commune, Publication.Wish wish) {
        check(commune, wish);
        return freezing.findings(commune, wish);
    }

    /**
     * Where nothing in the texts looks like personal data.
     *
     * @throws Refusal with the sentence for the person, if it may not be proposed so
     */
    @Transactional
    public UUID propose(String commune, List<UUID> wanted, String intro, String by) {
        return propose(commune, new Publication.Wish(wanted, intro, List.of(), ""), by);
    }

    @Transactional
    public UUID propose(String commune, Publication.Wish wish, String by) {
        var actor = new Actor(organisation.person(by).orElseThrow(), desk.require(by, commune));
        check(commune, wish);
        Refusal.unless(
                work.publications.proposed(commune).isEmpty(),
                "Đang có một đề nghị công khai chưa xong; hãy chờ quyết định hoặc rút đề nghị đó trước.");
        var publication = Publication.of(commune, work.leaderOf(wish.plans()), wish, actor, work.now());
        freezing.freeze(publication);
        work.publications.save(publication);
        work.record.note(publication.id, actor, "Đề nghị công khai", said(work, publication));
        runs.start(publication.id, work.called(publication));
        return publication.id;
    }

    private void check(String commune, Publication.Wish wish) {
        Refusal.unless(!wish.plans().isEmpty(), "Hãy chọn ít nhất một kế hoạch.");
        Refusal.unless(wish.plans().size() <= MOST_PLANS, "Mỗi lần công khai không quá " + MOST_PLANS + " kế hoạch.");
        Refusal.unless(
                wish.plans().stream()
                        .allMatch(plan -> plans.issued(commune, plan).isPresent()),
                "Chỉ công khai được kế hoạch đã ban hành của xã, phường mình.");
        Refusal.unless(
                wish.intro().length() <= LONGEST && wish.reason().length() <= LONGEST,
                "Lời giới thiệu và lý do mỗi mục không quá 10.000 ký tự.");
    }

    /** As the record keeps it: what was passed over, and why. */
    static String said(PublicationCase work, Publication publication) {
        var passed = publication.passedOver.length == 0
                ? ""
                : "\nĐã xem, không phải dữ liệu cá nhân: " + String.join("; ", publication.passedOver) + ". Lý do: "
                        + publication.passedReason;
        return work.called(publication) + passed;
    }
}
