package vn.tiendo.supervision;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Accounts;
import vn.tiendo.unit.Commune;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Role;
import vn.tiendo.workflow.FailedJobs;
import vn.tiendo.workflow.Subject;

/**
 * Where the operator sees what the engine tried in vain, with the reason in words, and lets it try again; a commune's
 * administrator sees what concerns the commune.
 */
@Controller
@RequestMapping("/quan-tri/viec-loi")
class FailedJobPages {

    private static final int MOST = 200;

    private final FailedJobs jobs;
    private final AssignmentDirectory assignments;
    private final Organisation organisation;
    private final Accounts accounts;
    private final Clock clock;

    FailedJobPages(
            FailedJobs jobs,
            AssignmentDirectory assignments,
            Organisation organisation,
            Accounts accounts,
            Clock clock) {
        this.jobs = jobs;
        this.assignments = assignments;
        this.organisation = organisation;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * One failed step in words.
     *
     * @param again when it is tried again by itself; empty where it was given up
     * @param trace for whoever mends the product; empty for a commune's administrator
     */
    public record Line(
            String id,
            String commune,
            String process,
            String step,
            String about,
            String reason,
            boolean isGivenUp,
            String again,
            String trace) {}

    @GetMapping
    String list(Principal user, Model model) {
        var person = keeper(user);
        model.addAttribute(
                "dong",
                jobs.list(person.commune(), MOST).stream()
                        .map(failed -> line(failed, person))
                        .toList());
        model.addAttribute("dung", jobs.givenUp(person.commune()));
        model.addAttribute("vanHanh", person.operator());
        return "viec-loi";
    }

    @PostMapping
    String retry(
            Principal user,
            @RequestParam(name = "viec", required = false) List<String> ids,
            RedirectAttributes messages) {
        var person = keeper(user);
        if (!person.operator()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var count = jobs.retry(
                Optional.ofNullable(ids).orElse(List.of()).stream().limit(MOST).toList());
        if (count == 0) {
            messages.addFlashAttribute(
                    "loi", "Hãy chọn ít nhất một bước đã dừng; bước đang tự thử lại không cần chọn.");
        } else {
            accounts.log(person.username(), "RETRY", count + " bước");
            messages.addFlashAttribute(
                    "xong", "Đang thử lại " + count + " bước; tải lại trang sau ít giây để xem kết quả.");
        }
        return "redirect:/quan-tri/viec-loi";
    }

    private Person keeper(Principal user) {
        return organisation
                .person(user.getName())
                .filter(person -> person.operator()
                        || organisation.hasRole(person.username(), Role.ADMINISTRATOR, VietnamTime.today(clock)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private Line line(FailedJobs.Failed failed, Person reader) {
        return new Line(
                failed.id(),
                failed.commune().map(organisation::commune).map(Commune::title).orElse("Toàn hệ thống"),
                failed.process(),
                failed.step(),
                failed.subject().flatMap(this::about).orElse(""),
                FailureReason.of(failed.trace(), failed.message()),
                failed.isGivenUp(),
                failed.isGivenUp() ? "" : VietnamTime.format(failed.again()),
                reader.operator() ? failed.trace() : "");
    }

    private Optional<String> about(Subject subject) {
        return subject.kind() == Subject.Kind.ASSIGNMENT
                ? assignments.named(subject.id()).map(task -> task.reference() + ": " + task.title())
                : Optional.empty();
    }
}
