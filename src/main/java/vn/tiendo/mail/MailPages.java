package vn.tiendo.mail;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Role;
import vn.tiendo.unit.UnitKind;

/** The log of mails: administrator and plan desk see their commune's, everyone else their own. */
@Controller
@RequestMapping("/thu")
class MailPages {

    private static final int PAGE = 20;
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(VietnamTime.ZONE);

    private final MailLog log;
    private final MailServer server;
    private final SendingHours hours;
    private final Organisation organisation;
    private final Clock clock;

    MailPages(MailLog log, MailServer server, SendingHours hours, Organisation organisation, Clock clock) {
        this.log = log;
        this.server = server;
        this.hours = hours;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A mail as the list and its own page show it. */
    public record Line(
            UUID id,
            String at,
            String recipient,
            String address,
            String kind,
            String subject,
            String text,
            String state,
            String mark,
            int attempts,
            String sent,
            String next,
            String error) {}

    /** One try as the mail's page shows it. */
    public record Try(int number, String began, String ended, String outcome, String answer) {}

    @GetMapping
    String list(
            Principal user,
            @RequestParam("trang-thai") Optional<String> state,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            Model model) {
        var person = person(user);
        var wanted = state.filter(text -> !text.isBlank()).map(MailPages::state);
        var own = seesAll(person) ? Optional.<String>empty() : Optional.of(person.username());
        var filter = new MailLog.Filter(commune(person), own, wanted);
        var number = Math.min(Math.max(page, 0), 1_000_000);
        model.addAttribute(
                "dong",
                log.page(filter, number * PAGE, PAGE).stream().map(this::line).toList());
        model.addAttribute("tong", log.count(filter));
        model.addAttribute("trang", number);
        model.addAttribute("coTrang", PAGE);
        model.addAttribute("trangThai", List.of(MailState.values()));
        model.addAttribute("chon", wanted.map(Enum::name).orElse(""));
        model.addAttribute("tatCa", own.isEmpty());
        model.addAttribute("daCauHinh", server.isConfigured());
        return "thu";
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        var mail = readable(user, id);
        model.addAttribute("thu", line(mail));
        model.addAttribute("kemLich", mail.calendar().isPresent());
        model.addAttribute(
                "lanThu", log.attempts(id).stream().map(MailPages::shown).toList());
        model.addAttribute("guiLaiDuoc", server.isConfigured() && mail.isStuck() && seesAll(person(user)));
        return "mot-thu";
    }

    @PostMapping("/{id}/gui-lai")
    String sendAgain(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        readable(user, id);
        if (!seesAll(person(user))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (server.isConfigured() && log.reopen(id, hours.firstFrom(clock.instant()))) {
            messages.addFlashAttribute("xong", "Thư sẽ được gửi lại trong ít giây.");
        } else {
            messages.addFlashAttribute("loi", "Thư này không gửi lại được.");
        }
        return "redirect:/thu/" + id;
    }

    private Mail readable(Principal user, UUID id) {
        var person = person(user);
        return log.find(id)
                .filter(found -> person.worksIn(found.commune()))
                .filter(found -> found.recipient().equals(person.username()) || seesAll(person))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Line line(Mail mail) {
        return new Line(
                mail.id(),
                VietnamTime.format(mail.createdAt()),
                organisation.nameOf(mail.recipient()),
                mail.address(),
                mail.kind(),
                mail.subject(),
                mail.text(),
                mail.state().wording(),
                mail.state().mark(),
                mail.attempts(),
                moment(mail.sentAt()),
                moment(mail.nextAttemptAt()),
                mail.error().orElse(""));
    }

    private static Try shown(MailLog.Attempt attempt) {
        return new Try(
                attempt.number(),
                second(attempt.beganAt()),
                attempt.endedAt().map(MailPages::second).orElse(""),
                attempt.outcome().map(Delivery.Outcome::wording).orElse("đang gửi"),
                attempt.answer().orElse(""));
    }

    /** Tries follow each other closely. */
    private static String second(Instant at) {
        return SECOND.format(at);
    }

    private static String moment(Optional<Instant> at) {
        return at.map(VietnamTime::format).orElse("");
    }

    private static MailState state(String name) {
        try {
            return MailState.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Person person(Principal user) {
        return organisation.person(user.getName()).orElseThrow();
    }

    private static String commune(Person person) {
        return person.commune().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private boolean seesAll(Person person) {
        return organisation.positionsOf(person.username(), VietnamTime.today(clock)).stream()
                .anyMatch(MailPages::isInCharge);
    }

    private static boolean isInCharge(Position position) {
        return position.role() == Role.ADMINISTRATOR
                || position.role() == Role.PLAN_DESK
                || position.role() == Role.HEAD
                        && position.unit().filter(UnitKind.VHXH.name()::equals).isPresent();
    }
}
