package vn.tiendo.inspection;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;

/** Where the plan desk prepares an inspection: first the plan and the units, whose tasks are then offered; or makes better what came back. */
@Controller
@RequestMapping("/kiem-tra")
class PreparingPages {

    /** The button that only shows the tasks of the chosen units. */
    private static final String SHOW_TASKS = "chon-nhiem-vu";

    private final Visitors visitors;
    private final PreparingInspection preparing;
    private final HandingIn handingIn;
    private final PossibleScope possible;
    private final InspectionCase work;
    private final Plans plans;
    private final Organisation organisation;

    PreparingPages(
            Visitors visitors,
            PreparingInspection preparing,
            HandingIn handingIn,
            PossibleScope possible,
            InspectionCase work,
            Plans plans,
            Organisation organisation) {
        this.visitors = visitors;
        this.preparing = preparing;
        this.handingIn = handingIn;
        this.possible = possible;
        this.work = work;
        this.plans = plans;
        this.organisation = organisation;
    }

    /** @param action of the form @param offered whose tasks are shown; empty for those of the whole plan */
    public record Shown(String action, Optional<Plan> plan, List<PossibleScope.Task> tasks, String returned) {}

    @GetMapping("/moi")
    String blank(Principal user, @RequestParam("ke-hoach") Optional<UUID> asked, Model model) {
        var commune = visitors.communeOfDesk(user);
        var issued = plans.issued(commune, InspectionPages.PLANS_TO_CHOOSE);
        var plan = asked.isPresent()
                ? asked.flatMap(id -> plans.issued(commune, id))
                : issued.stream().limit(1).filter(only -> issued.size() == 1).findFirst();
        return form(commune, "/kiem-tra", plan, TypedInspection.blank(), "", model);
    }

    @PostMapping
    String prepare(
            Principal user,
            @RequestParam("keHoach") Optional<String> asked,
            @RequestParam("viec") Optional<String> button,
            @ModelAttribute TypedInspection typed,
            Model model,
            RedirectAttributes messages) {
        var commune = visitors.communeOfDesk(user);
        var plan = asked.filter(id -> !id.isEmpty()).map(ListQuery::id).flatMap(id -> plans.issued(commune, id));
        if (button.filter(SHOW_TASKS::equals).isPresent() || plan.isEmpty()) {
            return form(commune, "/kiem-tra", plan, typed, "", model);
        }
        try {
            var made = preparing.prepare(plan.get().id(), typed, user.getName());
            messages.addFlashAttribute("xong", "Đã trình kế hoạch kiểm tra.");
            return "redirect:/kiem-tra/" + made;
        } catch (Refusal refusal) {
            model.addAttribute("loi", refusal.getMessage());
            return form(commune, "/kiem-tra", plan, typed, "", model);
        }
    }

    @GetMapping("/{id}/sua")
    String returned(Principal user, @PathVariable UUID id, Model model) {
        var inspection = visitors.ofDesk(user, id);
        var typed = TypedInspection.of(inspection, work.findings.of(id));
        return form(inspection, typed, model);
    }

    @PostMapping("/{id}/sua")
    String revise(
            Principal user,
            @PathVariable UUID id,
            @RequestParam("viec") Optional<String> button,
            @ModelAttribute TypedInspection typed,
            Model model,
            RedirectAttributes messages) {
        var inspection = visitors.ofDesk(user, id);
        if (button.filter(SHOW_TASKS::equals).isPresent()) {
            return form(inspection, typed, model);
        }
        try {
            preparing.revise(id, typed, user.getName());
            handingIn.revised(id, user.getName());
            messages.addFlashAttribute("xong", "Đã trình lại kế hoạch kiểm tra.");
            return "redirect:/kiem-tra/" + id;
        } catch (Refusal refusal) {
            model.addAttribute("loi", refusal.getMessage());
            return form(inspection, typed, model);
        }
    }

    private String form(Inspection inspection, TypedInspection typed, Model model) {
        return form(
                inspection.commune,
                "/kiem-tra/" + inspection.id + "/sua",
                Optional.of(plans.get(inspection.plan)),
                typed,
                InspectionWords.text(inspection.returned),
                model);
    }

    private String form(
            String commune, String action, Optional<Plan> plan, TypedInspection typed, String returned, Model model) {
        var tasks =
                plan.map(chosen -> possible.ofUnits(chosen.id(), typed.units())).orElse(List.of());
        model.addAttribute("go", typed);
        model.addAttribute("lap", new Shown(action, plan, tasks, returned));
        model.addAttribute("keHoach", plans.issued(commune, InspectionPages.PLANS_TO_CHOOSE));
        model.addAttribute("donVi", organisation.units(commune));
        model.addAttribute("loai", Inspection.Kind.values());
        model.addAttribute("nguoi", organisation.people(commune));
        return "lap-kiem-tra";
    }
}
