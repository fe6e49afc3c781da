package vn.tiendo.amendment;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.tiendo.plan.Amendment;
import vn.tiendo.plan.Amendments;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.PlanReaders;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** What a draft changes in a running plan; the plan desk corrects and confirms it here, all others of the commune read it. */
@Controller
@RequestMapping("/ke-hoach/{id}/so-sanh")
class ComparisonPages {

    private static final int MOST = 100;

    private final Plans plans;
    private final Amendments amendments;
    private final Amending amending;
    private final Comparing comparing;
    private final ComparisonView.Builder views;
    private final ChangeView.Builder changes;
    private final PlanDesk desk;
    private final PlanReaders readers;

    ComparisonPages(
            Plans plans,
            Amendments amendments,
            Amending amending,
            Comparing comparing,
            ComparisonView.Builder views,
            ChangeView.Builder changes,
            PlanDesk desk,
            PlanReaders readers) {
        this.plans = plans;
        this.amendments = amendments;
        this.amending = amending;
        this.comparing = comparing;
        this.views = views;
        this.changes = changes;
        this.desk = desk;
        this.readers = readers;
    }

    @GetMapping
    String compare(Principal user, @PathVariable UUID id, Model model) {
        var draft = readers.readable(user, id);
        var amendment = amendments.of(id);
        model.addAttribute("kh", draft);
        model.addAttribute("duocSua", draft.state().isWithPlanDesk() && desk.isMember(user.getName(), draft.commune()));
        model.addAttribute("dangChay", running(draft));
        if (amendment.isPresent()) {
            model.addAttribute("kieu", amendment.get().kind());
            model.addAttribute("goc", plans.get(amendment.get().running()));
            // Once it is issued the running plan is what it became; what changed stands in its record.
            model.addAttribute("so", draft.issued() ? null : views.of(id));
            model.addAttribute("daDoi", draft.issued() ? changes.of(id, user.getName()) : null);
        }
        return "so-sanh";
    }

    private List<Plan> running(Plan draft) {
        return plans.of(draft.commune(), 0, MOST).stream()
                .filter(plan -> plan.issued() && !plan.id().equals(draft.id()))
                .filter(plan -> amendments
                        .of(plan.id())
                        .filter(change -> change.kind() == Amendment.Kind.AMENDS)
                        .isEmpty())
                .filter(plan -> amendments.replacementOf(plan.id()).isEmpty())
                .toList();
    }

    @PostMapping("/khai")
    String declare(
            Principal user,
            @PathVariable UUID id,
            @RequestParam("ke-hoach") UUID running,
            @RequestParam("kieu") Amendment.Kind kind,
            RedirectAttributes messages) {
        return answer(user, id, messages, "Đã so sánh với kế hoạch đang thực hiện.", () -> {
            readers.readable(user, running);
            amending.declare(id, running, kind);
        });
    }

    @PostMapping("/khong")
    String withdraw(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        answer(user, id, messages, "Dự thảo là một kế hoạch riêng.", () -> amending.withdraw(id));
        return "redirect:/ke-hoach/" + id;
    }

    /** Corrects one pairing; what was typed beside it is kept. */
    @PostMapping("/ghep")
    String pair(
            Principal user,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes messages) {
        return answer(user, id, messages, "Đã ghép lại.", () -> {
            comparing.keep(id, decisions(fields), user.getName());
            var apart = Optional.ofNullable(fields.get("tach"));
            if (apart.isPresent()) {
                comparing.pair(id, uuid(apart.get()), null, user.getName());
            } else {
                var task = Optional.ofNullable(fields.get("ghep")).orElse("");
                comparing.pair(
                        id,
                        uuid(task),
                        uuid(Optional.ofNullable(fields.get("cu-" + task)).orElse("")),
                        user.getName());
            }
        });
    }

    @PostMapping("/xac-nhan")
    String confirm(
            Principal user,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes messages) {
        var done = "Đã xác nhận và trình; khi lãnh đạo ban hành, kế hoạch đang thực hiện thay đổi như đã so sánh.";
        answer(user, id, messages, done, () -> {
            comparing.keep(id, decisions(fields), user.getName());
            comparing.confirm(id, user.getName());
        });
        return messages.getFlashAttributes().containsKey("loi")
                ? "redirect:/ke-hoach/" + id + "/so-sanh"
                : "redirect:/ke-hoach/" + id;
    }

    /** Fields of each task that ends: "ket-thuc-", "tiep-", "ly-do-" and its id; one reason may stand for all. */
    private static List<Comparisons.Decision> decisions(Map<String, String> fields) {
        var all = fields.getOrDefault("ly-do", "").strip();
        return fields.keySet().stream()
                .filter(name -> name.startsWith("ket-thuc-"))
                .map(name -> name.substring("ket-thuc-".length()))
                .flatMap(id -> decision(id, fields, all))
                .toList();
    }

    private static Stream<Comparisons.Decision> decision(String id, Map<String, String> fields, String all) {
        var reason = fields.getOrDefault("ly-do-" + id, "").strip();
        var ending = ending(fields.getOrDefault("ket-thuc-" + id, ""));
        var successor = Optional.ofNullable(fields.get("tiep-" + id)).filter(text -> !text.isBlank());
        var carried = ending == Comparisons.Ending.CARRIED_OVER;
        if (carried && successor.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Comparisons.Decision(
                uuid(id),
                ending,
                carried ? successor.map(ComparisonPages::uuid) : Optional.empty(),
                reason.isEmpty() ? all : reason));
    }

    private static Comparisons.Ending ending(String name) {
        return Stream.of(Comparisons.Ending.values())
                .filter(ending -> ending.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("Hãy chọn cách kết thúc nhiệm vụ."));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("Hãy chọn một nhiệm vụ.");
        }
    }

    private String answer(Principal user, UUID id, RedirectAttributes messages, String done, Runnable action) {
        var draft = readers.readable(user, id);
        if (!desk.isMember(user.getName(), draft.commune())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            action.run();
            messages.addFlashAttribute("xong", done);
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/ke-hoach/" + id + "/so-sanh";
    }
}
