package vn.tiendo.measurement;

import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** Where the plan desk opens a round, follows it, and urges who is missing. */
@Controller
class RoundPages {

    private final MeasuringCase work;
    private final MeasuringAccess access;
    private final RoundView.Builder views;
    private final OpeningByHand opening;
    private final UrgingMeasuring urging;
    private final Plans plans;

    RoundPages(
            MeasuringCase work,
            MeasuringAccess access,
            RoundView.Builder views,
            OpeningByHand opening,
            UrgingMeasuring urging,
            Plans plans) {
        this.work = work;
        this.access = access;
        this.views = views;
        this.opening = opening;
        this.urging = urging;
        this.plans = plans;
    }

    @GetMapping("/chi-tieu/dot/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        model.addAttribute("dot", views.of(readable(user, id), user.getName()));
        return "dot-chi-tieu";
    }

    @PostMapping("/chi-tieu/dot/{id}/nhac")
    String urge(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        requireDesk(user, readable(user, id).commune);
        var units = urging.urge(id, user.getName());
        messages.addFlashAttribute(
                "xong",
                units == 0
                        ? "Hôm nay đã nhắc các đơn vị này."
                        : "Đã nhắc " + units + " đơn vị; thư sẽ gửi trong ngày làm việc.");
        return "redirect:/chi-tieu/dot/" + id;
    }

    @PostMapping("/chi-tieu/dot")
    String open(
            Principal user,
            @RequestParam("ke-hoach") UUID plan,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "han", defaultValue = "") String due,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            RedirectAttributes messages) {
        var commune = work.organisation
                .person(user.getName())
                .flatMap(person -> person.commune())
                .orElse("");
        if (plans.issued(commune, plan).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        requireDesk(user, commune);
        try {
            Refusal.unless(year.strip().matches("\\d{4}"), "Năm đo viết bằng bốn chữ số, ví dụ 2026.");
            var day = VietnamTime.parse(due);
            var round = opening.open(plan, Integer.parseInt(year.strip()), day, reason.strip(), user.getName());
            messages.addFlashAttribute("xong", "Đã mở đợt đo; các đơn vị chủ trì đã có việc nhập số liệu.");
            return "redirect:/chi-tieu/dot/" + round;
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            return "redirect:/chi-tieu?ke-hoach=" + plan;
        }
    }

    private void requireDesk(Principal user, String commune) {
        if (!access.isDesk(commune, user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private MeasuringRound readable(Principal user, UUID id) {
        return work.rounds
                .findById(id)
                .filter(round -> access.mayRead(round, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
