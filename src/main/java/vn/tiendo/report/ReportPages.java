package vn.tiendo.report;

import java.security.Principal;
import java.time.LocalDate;
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
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.refusal.Refusal;

/** The periods of a commune, and the board of one: who has sent, whom to remind, on which days. */
@Controller
@RequestMapping("/bao-cao")
class ReportPages {

    private final ReportCase work;
    private final ReportAccess access;
    private final ReportBoard board;
    private final UrgingUnits urging;
    private final SettingPeriodDates dates;
    private final PlanDesk desk;

    ReportPages(
            ReportCase work,
            ReportAccess access,
            ReportBoard board,
            UrgingUnits urging,
            SettingPeriodDates dates,
            PlanDesk desk) {
        this.work = work;
        this.access = access;
        this.board = board;
        this.urging = urging;
        this.dates = dates;
        this.desk = desk;
    }

    @GetMapping
    String list(
            Principal user,
            @RequestParam(name = "ke-hoach", defaultValue = "") String plan,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            Model model) {
        var commune = work.organisation
                .person(user.getName())
                .flatMap(person -> person.commune())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        var all = board.of(commune, user.getName());
        model.addAttribute(
                "ky",
                all.stream()
                        .filter(period ->
                                plan.isEmpty() || period.plan().toString().equals(plan))
                        .filter(period -> state.isEmpty() || period.stateCode().equals(state))
                        .toList());
        model.addAttribute(
                "keHoach",
                all.stream()
                        .map(ReportBoard.Listed::plan)
                        .distinct()
                        .map(work::planOf)
                        .toList());
        model.addAttribute("trangThai", ReportPeriod.State.values());
        model.addAttribute("chonKeHoach", plan);
        model.addAttribute("chonTrangThai", state);
        model.addAttribute("laTongHop", desk.isMember(user.getName(), commune));
        model.addAttribute(
                "chuaCoNgay", board.withoutDays(commune).stream().map(Link::of).toList());
        return "bao-cao";
    }

    /** A plan to open. */
    public record Link(UUID id, String label) {

        static Link of(Plan plan) {
            return new Link(plan.id(), plan.label());
        }
    }

    @GetMapping("/ky/{id}")
    String period(Principal user, @PathVariable UUID id, Model model) {
        model.addAttribute("ky", board.of(readable(user, id), user.getName()));
        return "bao-cao-ky";
    }

    @PostMapping("/ky/{id}/nhac")
    String urge(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        return change(user, id, messages, () -> {
            var urged = urging.urge(id, user.getName());
            return urged == 0 ? "Hôm nay đã nhắc các đơn vị còn lại." : "Đã gửi thư nhắc " + urged + " đơn vị.";
        });
    }

    @PostMapping("/ky/{id}/ngay")
    String setDates(
            Principal user,
            @PathVariable UUID id,
            @RequestParam("don-vi") String units,
            @RequestParam(name = "xa", defaultValue = "") String commune,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            RedirectAttributes messages) {
        return change(user, id, messages, () -> {
            dates.set(id, VietnamTime.parse(units), day(commune), reason.strip(), user.getName());
            return "Đã đặt lại ngày của kỳ; việc đang mở và lịch nhắc theo ngày mới.";
        });
    }

    private static Optional<LocalDate> day(String typed) {
        return Optional.of(typed).filter(text -> !text.isBlank()).map(VietnamTime::parse);
    }

    @PostMapping("/ky/{id}/xac-nhan")
    String confirm(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        return change(user, id, messages, () -> {
            dates.confirm(id, user.getName());
            return "Đã xác nhận ngày của kỳ.";
        });
    }

    /** Does something and says what was done. */
    private interface Change {
        String make();
    }

    private String change(Principal user, UUID id, RedirectAttributes messages, Change change) {
        if (!access.isDesk(readable(user, id), user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            messages.addFlashAttribute("xong", change.make());
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/bao-cao/ky/" + id;
    }

    private ReportPeriod readable(Principal user, UUID id) {
        return work.periods
                .findById(id)
                .filter(period -> access.mayRead(period, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
