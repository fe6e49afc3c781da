package vn.tiendo.assignment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Unit;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.workflow.Actor;

/** Nobody accepts what their own unit made, whatever position they hold or deputise for on the day. */
@Component
class OwnUnit {

    private final Casework work;
    private final Filings filings;

    OwnUnit(Casework work, Filings filings) {
        this.work = work;
        this.filings = filings;
    }

    /** @throws Refusal if the person belongs to the unit, answers for it, or signed this very output off */
    void requireOther(Assignment assignment, Actor actor) {
        Refusal.unless(
                !isMember(assignment, actor),
                "Không ai được chấp nhận sản phẩm của chính đơn vị mình" + who(actor, assignment));
        Refusal.unless(
                !headsToday(assignment, actor) && !signedOff(assignment, actor),
                "Người đã ký duyệt hoặc đang là thủ trưởng của đơn vị chủ trì (kể cả xử lý thay) không chấp nhận sản"
                        + " phẩm của đơn vị đó; hãy để lãnh đạo khác hoặc Chủ tịch nhận về xử lý.");
    }

    /** Where VHXH leads or answers for the lead, a leader reviews, and VHXH is the unit whose output it is. */
    private static boolean isMember(Assignment assignment, Actor actor) {
        return actor.person()
                .unit()
                .filter(unit -> unit.equals(assignment.leadUnit)
                        || assignment.reviewedByLeader && unit.equals(UnitKind.VHXH.name()))
                .isPresent();
    }

    private static String who(Actor actor, Assignment assignment) {
        return actor.authority() == Authority.DEPUTY && assignment.reviewedByLeader
                ? ", kể cả khi xử lý thay; hãy để chính người ủy quyền, hoặc Chủ tịch nhận về, xử lý việc này."
                : ".";
    }

    private boolean headsToday(Assignment assignment, Actor actor) {
        return Optional.ofNullable(assignment.leadUnit)
                .flatMap(unit -> work.organisation.authority(
                        actor.username(), assignment.commune, Unit.headOf(unit), work.today()))
                .filter(right -> right != Authority.STAND_IN)
                .isPresent();
    }

    private boolean signedOff(Assignment assignment, Actor actor) {
        return filings.signedOffBy(assignment).filter(actor.username()::equals).isPresent();
    }
}
