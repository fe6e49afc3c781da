package vn.tiendo.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Accounts;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.OrganisationChanged;
import vn.tiendo.unit.Person;
import vn.tiendo.workflow.OpenWork;

/** Everything open of a person passes on in one transaction, or nothing does. */
@Component
class PassingOn {

    private static final int LONGEST_GROUND = 500;

    private final Handovers handovers;
    private final OpenPieces pieces;
    private final HandoverRights rights;
    private final Organisation organisation;
    private final Accounts accounts;
    private final OpenWork work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassingOn(
            Handovers handovers,
            OpenPieces pieces,
            HandoverRights rights,
            Organisation organisation,
            Accounts accounts,
            OpenWork work,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handovers = handovers;
        this.pieces = pieces;
        this.rights = rights;
        this.organisation = organisation;
        this.accounts = accounts;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody asks for.
     *
     * @param others takers of single pieces by the piece's key, where it is not the successor
     */
    record Asked(String leaver, String successor, Map<String, String> others, String ground, boolean closesAccount) {

        String takerOf(Piece piece) {
            return others.getOrDefault(piece.key(), successor);
        }
    }

    /**
     * Hands over.
     *
     * @param by username of who does it
     * @return how many pieces moved or ended
     * @throws Refusal with all that cannot pass on to whom it was meant for; then nothing has changed
     */
    @Transactional
    int handOver(Asked asked, String by) {
        lock(asked);
        var leaver = person(asked.leaver());
        var scope = rights.of(by, leaver).orElseThrow(() -> new Refusal("Bạn không có quyền bàn giao thay người này."));
        check(asked, leaver, by, scope);
        var handing = new Handing(leaver, by, scope.byRight(), asked.ground().strip());
        hold(leaver, scope);
        var kept = pieces.kept(leaver, scope);
        Refusal.unless(
                !kept.isEmpty() || asked.closesAccount() && leaver.hasAccount(),
                leaver.name() + " không còn việc nào để bàn giao; có thể vừa được bàn giao xong.");
        requireTakers(asked, kept);
        move(asked, kept, handing);
        close(asked, by);
        return kept.size();
    }

    private void lock(Asked asked) {
        var people = new HashSet<>(asked.others().values());
        people.add(asked.leaver());
        people.add(asked.successor());
        handovers.lock(people);
    }

    private void check(Asked asked, Person leaver, String by, HandoverRights.Scope scope) {
        Refusal.unless(!asked.ground().isBlank(), "Hãy nêu lý do hoặc quyết định làm căn cứ bàn giao.");
        Refusal.unless(asked.ground().length() <= LONGEST_GROUND, "Căn cứ bàn giao dài quá 500 ký tự.");
        var colleagues = Colleagues.of(organisation, leaver);
        Refusal.unless(
                colleagues.stream().anyMatch(person -> person.username().equals(asked.successor())),
                "Hãy chọn người nhận là người khác của xã, phường, đang có tài khoản.");
        if (asked.closesAccount()) {
            Refusal.unless(scope.isWhole(), "Chỉ quản trị của xã, phường mới đóng được tài khoản.");
            Refusal.unless(
                    !by.equals(leaver.username()),
                    "Không tự đóng được tài khoản của mình; hãy để người nhận chức vụ quản trị làm việc này.");
        }
    }

    private void hold(Person leaver, HandoverRights.Scope scope) {
        var subjects = pieces.of(leaver, scope).stream()
                .flatMap(piece -> piece.subjects().stream())
                .collect(Collectors.toSet());
        work.hold(leaver.username(), subjects);
    }

    private void requireTakers(Asked asked, List<OpenPieces.Kept> kept) {
        var refused = new ArrayList<String>();
        kept.stream()
                .map(OpenPieces.Kept::piece)
                .filter(piece -> !piece.suits(asked.takerOf(piece)))
                .forEach(piece -> refused.add("«" + piece.title() + "» " + piece.rule()));
        Refusal.unless(
                refused.isEmpty(),
                "Chưa bàn giao: có việc mà người nhận đã chọn không nhận được, hãy chọn người khác cho từng việc đó. "
                        + String.join("; ", refused) + ".");
    }

    private void move(Asked asked, List<OpenPieces.Kept> kept, Handing handing) {
        var id = UUID.randomUUID();
        handovers.add(id, handing.from().commune().orElseThrow(), asked, handing, clock.instant());
        for (var each : kept) {
            var piece = each.piece();
            var taker = person(piece.ends() ? asked.successor() : asked.takerOf(piece));
            each.by().move(piece, taker, handing);
            handovers.add(id, piece, piece.ends() ? Optional.empty() : Optional.of(taker.username()));
        }
        accounts.log(
                handing.by(),
                "HANDOVER",
                asked.leaver() + " → " + asked.successor() + ", " + kept.size() + " việc, " + handing.ground());
    }

    private void close(Asked asked, String by) {
        if (asked.closesAccount()) {
            accounts.close(asked.leaver(), by);
            work.succeed(asked.leaver(), asked.successor());
            person(asked.leaver()).commune().map(OrganisationChanged::new).ifPresent(events::publishEvent);
        }
    }

    private Person person(String username) {
        return organisation.person(username).orElseThrow(() -> new Refusal("Không tìm thấy người này."));
    }
}
