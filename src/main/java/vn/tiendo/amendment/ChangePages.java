package vn.tiendo.amendment;

import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.plan.PlanReaders;

/** All that has changed in a plan since its issue, with the document of each change, for everybody of its commune. */
@Controller
class ChangePages {

    private static final int PAGE = 10;

    private final PlanReaders readers;
    private final ChangeView.Builder views;

    ChangePages(PlanReaders readers, ChangeView.Builder views) {
        this.readers = readers;
        this.views = views;
    }

    @GetMapping("/ke-hoach/{id}/thay-doi")
    String changes(
            Principal user,
            @PathVariable UUID id,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            Model model) {
        var plan = readers.readable(user, id);
        var number = Math.min(Math.max(page, 0), 1_000_000);
        var found = views.ofPlan(id, number * PAGE, PAGE + 1, user.getName());
        model.addAttribute("kh", plan);
        model.addAttribute("thayDoi", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("trang", number);
        model.addAttribute("conNua", found.size() > PAGE);
        return "thay-doi";
    }
}
