package vn.tiendo.supervision;

import java.security.Principal;
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
import org.springframework.web.util.UriComponentsBuilder;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.ProcessSubjects;

/** All open work on one page, to remind and reassign many at once: also for heads of units, who have no Cockpit. */
@Controller
@RequestMapping("/viec-dang-mo")
class OpenWorkPages {

    private final ProcessSubjects processes;
    private final SupervisionRights rights;
    private final OpenWorkView view;
    private final BulkWork bulk;

    OpenWorkPages(ProcessSubjects processes, SupervisionRights rights, OpenWorkView view, BulkWork bulk) {
        this.processes = processes;
        this.rights = rights;
        this.view = view;
        this.bulk = bulk;
    }

    /** What the list shows: a process by its key, a unit, a page; all empty for everything. */
    public record Filter(String process, String unit, int page) {}

    @GetMapping
    String list(
            Principal user,
            @RequestParam(name = "quy-trinh", defaultValue = "") String process,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            Model model) {
        var scope = scope(user);
        var all = processes.all();
        var asked = BulkWork.asked(scope, Optional.empty(), Optional.of(unit), page);
        var chosen = all.stream().filter(each -> each.key().equals(process)).findFirst();
        model.addAttribute("viec", view.of(user.getName(), scope, chosen, asked));
        model.addAttribute("quyTrinh", all);
        model.addAttribute(
                "loc",
                new Filter(
                        chosen.map(ProcessSubjects.Process::key).orElse(""),
                        asked.unit().orElse(""),
                        asked.page()));
        return "viec-dang-mo";
    }

    @PostMapping
    String act(
            Principal user,
            @RequestParam("lam") String what,
            @RequestParam(name = "viec", required = false) List<String> ticked,
            @RequestParam(name = "nguoi", defaultValue = "") String to,
            @RequestParam(name = "quy-trinh", defaultValue = "") String process,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            RedirectAttributes messages) {
        var scope = scope(user);
        var items = Optional.ofNullable(ticked).orElse(List.of());
        try {
            if (what.equals("nhac")) {
                messages.addFlashAttribute("xong", bulk.remind(scope, user.getName(), items));
            } else {
                reassign(scope, user, items, to, messages);
            }
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath("/viec-dang-mo")
                        .queryParam("quy-trinh", "{process}")
                        .queryParam("don-vi", "{unit}")
                        .queryParam("trang", page)
                        .encode()
                        .buildAndExpand(process, unit)
                        .toUriString();
    }

    private void reassign(
            SupervisionRights.Scope scope, Principal user, List<String> items, String to, RedirectAttributes messages) {
        var done = bulk.reassign(scope, user.getName(), items, to);
        messages.addFlashAttribute(done.refused().isEmpty() ? "xong" : "loi", BulkWork.sentence(done));
        messages.addFlashAttribute("tuChoi", done.refused());
    }

    private SupervisionRights.Scope scope(Principal user) {
        return rights.scope(user.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
