package vn.tiendo.plan;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Role;
import vn.tiendo.unit.Unit;
import vn.tiendo.unit.UnitKind;

/** The plans of a commune: the plan desk loads a draft, sees what is unclear in it, and issues it. */
@Controller
@RequestMapping("/ke-hoach")
class PlanPages {

    private final Plans plans;
    private final PlanImport imports;
    private final PlanIssuing issuing;
    private final Organisation organisation;
    private final Clock clock;

    PlanPages(Plans plans, PlanImport imports, PlanIssuing issuing, Organisation organisation, Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.issuing = issuing;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A task of the plan as its page shows it. */
    public record Line(
            String group,
            String number,
            String title,
            String lead,
            String units,
            String deadline,
            String due,
            String output,
            List<String> doubts) {}

    @GetMapping
    String list(Principal user, Model model) {
        model.addAttribute("keHoach", plans.of(commune(user)));
        model.addAttribute("laTongHop", isPlanDesk(user));
        return "ke-hoach";
    }

    @PostMapping
    String load(Principal user, @RequestParam("tep") MultipartFile file, RedirectAttributes messages)
            throws IOException {
        requirePlanDesk(user);
        try (var content = file.getInputStream()) {
            return "redirect:/ke-hoach/" + imports.load(content, commune(user));
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            return "redirect:/ke-hoach";
        }
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        var plan = readable(user, id);
        var lines = plans.tasks(id).stream().map(this::line).toList();
        model.addAttribute("kh", plan);
        model.addAttribute("soNgay", plan.issuedOn().map(VietnamTime::format).orElse(""));
        model.addAttribute("dong", lines);
        model.addAttribute(
                "chuaRo",
                lines.stream().filter(line -> !line.doubts().isEmpty()).count());
        model.addAttribute("duocBanHanh", !plan.issued() && isPlanDesk(user));
        model.addAttribute("ngayBanHanh", VietnamTime.format(plan.issuedOn().orElse(VietnamTime.today(clock))));
        return "mot-ke-hoach";
    }

    @PostMapping("/{id}/ban-hanh")
    String issue(
            Principal user,
            @PathVariable UUID id,
            @RequestParam("so") String number,
            @RequestParam("ngay") String date,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            RedirectAttributes messages) {
        requirePlanDesk(user);
        readable(user, id);
        try {
            issuing.issue(id, new PlanIssuing.Issue(number, VietnamTime.parse(date), reason), user.getName());
            messages.addFlashAttribute("xong", "Đã ban hành kế hoạch; mọi nhiệm vụ đã được giao đến đơn vị.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/ke-hoach/" + id;
    }

    private Line line(PlannedTask task) {
        return new Line(
                task.group(),
                task.number() + task.subRow(),
                task.title(),
                task.lead(),
                String.join(", ", task.leadUnits()),
                task.deadline(),
                task.due().map(VietnamTime::format).orElse("–"),
                task.output(),
                task.doubts());
    }

    private Plan readable(Principal user, UUID id) {
        var plan = plans.get(id);
        if (!plan.commune().equals(commune(user))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return plan;
    }

    private String commune(Principal user) {
        return organisation
                .person(user.getName())
                .flatMap(vn.tiendo.unit.Person::commune)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private boolean isPlanDesk(Principal user) {
        var day = VietnamTime.today(clock);
        var head = Unit.headOf(UnitKind.VHXH.name());
        return organisation.hasRole(user.getName(), Role.PLAN_DESK, day)
                || organisation.positionsOf(user.getName(), day).stream()
                        .anyMatch(position -> position.code().equals(head));
    }

    private void requirePlanDesk(Principal user) {
        if (!isPlanDesk(user)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
