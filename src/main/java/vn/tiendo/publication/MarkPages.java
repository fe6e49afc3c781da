package vn.tiendo.publication;

import java.security.Principal;
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
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.PlanReaders;

/** The tasks of a plan with a box for each: kept from the public or not. */
@Controller
@RequestMapping("/cong-khai-hoa/ke-hoach/{plan}")
class MarkPages {

    private final Marks marks;
    private final MarkingTasks marking;
    private final PublicationAccess access;
    private final PlanReaders readers;
    private final PlanDesk desk;

    MarkPages(Marks marks, MarkingTasks marking, PublicationAccess access, PlanReaders readers, PlanDesk desk) {
        this.marks = marks;
        this.marking = marking;
        this.access = access;
        this.readers = readers;
        this.desk = desk;
    }

    @GetMapping
    String tasks(
            Principal user,
            @PathVariable UUID plan,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            Model model) {
        var found = readable(user, plan);
        var from = Math.min(Math.max(page, 0), 1_000);
        model.addAttribute("kh", found);
        model.addAttribute("dong", marks.of(plan, from * Marks.PAGE));
        model.addAttribute("trang", from);
        model.addAttribute("conNua", marks.count(plan) > (from + 1) * Marks.PAGE);
        model.addAttribute("laTongHop", desk.isMember(user.getName(), found.commune()));
        return "cong-khai-hoa-nhiem-vu";
    }

    @PostMapping
    String mark(
            Principal user,
            @PathVariable UUID plan,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            @RequestParam(name = "co") Optional<List<UUID>> shown,
            @RequestParam(name = "khong") Optional<List<UUID>> hidden,
            RedirectAttributes messages) {
        var found = readable(user, plan);
        if (!desk.isMember(user.getName(), found.commune())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var changed = marking.mark(plan, shown.orElse(List.of()), hidden.orElse(List.of()), user.getName());
        messages.addFlashAttribute(
                "xong", changed == 0 ? "Không có gì thay đổi." : "Đã lưu: " + changed + " nhiệm vụ.");
        return "redirect:/cong-khai-hoa/ke-hoach/" + plan + (page > 0 ? "?trang=" + page : "");
    }

    private Plan readable(Principal user, UUID plan) {
        var found = readers.readable(user, plan);
        if (!access.mayRead(found.commune(), user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return found;
    }
}
