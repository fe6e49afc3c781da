package vn.tiendo.plan;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
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
import vn.tiendo.workflow.OpenWork;

/** The plans of a commune: the plan desk prepares a draft, sees what is unclear in it, and submits it. */
@Controller
@RequestMapping("/ke-hoach")
class PlanPages {

    private static final int PAGE = 20;
    private static final int DROPPED = 10;

    private final Plans plans;
    private final PlanRecord record;
    private final PlanView view;
    private final PlanImport imports;
    private final PlanSubmitting submitting;
    private final Amendments amendments;
    private final DroppingDraft dropping;
    private final SettingRegime regimes;
    private final PlanDesk desk;
    private final OpenWork openWork;
    private final PlanReaders readers;
    private final TasksCarried carried;

    PlanPages(
            Plans plans,
            PlanRecord record,
            PlanView view,
            PlanImport imports,
            PlanSubmitting submitting,
            Amendments amendments,
            DroppingDraft dropping,
            SettingRegime regimes,
            PlanDesk desk,
            OpenWork openWork,
            PlanReaders readers,
            TasksCarried carried) {
        this.plans = plans;
        this.record = record;
        this.view = view;
        this.imports = imports;
        this.submitting = submitting;
        this.amendments = amendments;
        this.dropping = dropping;
        this.regimes = regimes;
        this.desk = desk;
        this.openWork = openWork;
        this.readers = readers;
        this.carried = carried;
    }

    @GetMapping
    String list(Principal user, @RequestParam(name = "trang", defaultValue = "0") int page, Model model) {
        var commune = readers.commune(user);
        var number = Math.min(Math.max(page, 0), 1_000_000);
        var isDesk = desk.isMember(user.getName(), commune);
        model.addAttribute("keHoach", plans.of(commune, number * PAGE, PAGE));
        model.addAttribute("tong", plans.count(commune));
        model.addAttribute("trang", number);
        model.addAttribute("coTrang", PAGE);
        model.addAttribute("laTongHop", isDesk);
        if (isDesk) {
            model.addAttribute("daBo", view.lines(record.dropped(commune, DROPPED)));
        }
        return "ke-hoach";
    }

    @PostMapping
    String load(Principal user, @RequestParam("tep") MultipartFile file, RedirectAttributes messages)
            throws IOException {
        requirePlanDesk(user);
        try (var content = file.getInputStream()) {
            Refusal.unless(!file.isEmpty(), "Hãy chọn tệp kế hoạch.");
            return "redirect:/ke-hoach/" + imports.load(content, readers.commune(user));
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            return "redirect:/ke-hoach";
        }
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        var plan = readers.readable(user, id);
        var lines = plans.tasks(id).stream().map(view::line).toList();
        model.addAttribute("kh", plan);
        model.addAttribute("soNgay", plan.issuedOn().map(VietnamTime::format).orElse(""));
        model.addAttribute("dong", lines);
        model.addAttribute("chiTieu", view.indicators(plan));
        model.addAttribute(
                "chuaRo",
                lines.stream().filter(line -> !line.doubts().isEmpty()).count());
        model.addAttribute("laTongHop", desk.isMember(user.getName(), plan.commune()));
        model.addAttribute("dangCho", view.waiting(plan, user.getName()));
        model.addAttribute("cheDo", view.regimes(plan));
        model.addAttribute("loaiCheDo", Arrays.asList(RegimeKind.values()));
        model.addAttribute("hoSo", view.record(plan));
        model.addAttribute("suaDoi", amendments.of(id).orElse(null));
        model.addAttribute(
                "keHoachGoc",
                amendments.of(id).map(change -> plans.get(change.running())).orElse(null));
        model.addAttribute("banSuaDoi", amendments.to(id));
        model.addAttribute("daThayDoi", amendments.changed(id));
        model.addAttribute("chuyenDen", carried.into(id));
        model.addAttribute("chuyenDi", carried.from(id));
        model.addAttribute("thayBoi", amendments.replacementOf(id).orElse(null));
        return "mot-ke-hoach";
    }

    @PostMapping("/{id}/trinh")
    String submit(
            Principal user,
            @PathVariable UUID id,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            RedirectAttributes messages) {
        return answer(
                user,
                id,
                messages,
                "Đã trình. Trưởng bộ phận tổng hợp kiểm tra trước khi lãnh đạo ban hành.",
                () -> submitting.submit(id, user.getName(), reason));
    }

    @PostMapping("/{id}/trinh-lai")
    String resubmit(
            Principal user,
            @PathVariable UUID id,
            @RequestParam(name = "da-sua", defaultValue = "") String note,
            RedirectAttributes messages) {
        return answer(user, id, messages, "Đã trình lại.", () -> submitting.resubmit(id, user.getName(), note));
    }

    @PostMapping("/{id}/bo")
    String drop(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        var back = answer(user, id, messages, "Đã bỏ dự thảo.", () -> dropping.drop(id, user.getName()));
        return messages.getFlashAttributes().containsKey("loi") ? back : "redirect:/ke-hoach";
    }

    @PostMapping("/{id}/che-do")
    String setRegime(
            Principal user,
            @PathVariable UUID id,
            @RequestParam("ky") RegimeKind kind,
            @RequestParam(name = "don-vi", defaultValue = "") String units,
            @RequestParam(name = "xa", defaultValue = "") String communeDay,
            RedirectAttributes messages) {
        return answer(
                user,
                id,
                messages,
                "Đã ghi chế độ báo cáo.",
                () -> regimes.set(id, kind, units, communeDay, user.getName()));
    }

    @PostMapping("/{id}/che-do/bo")
    String removeRegime(
            Principal user, @PathVariable UUID id, @RequestParam("ky") RegimeKind kind, RedirectAttributes messages) {
        return answer(user, id, messages, "Đã bỏ chế độ báo cáo.", () -> regimes.remove(id, kind, user.getName()));
    }

    @PostMapping("/{id}/nhan-ve")
    String takeOver(
            Principal user, @PathVariable UUID id, @RequestParam("viec") String taskId, RedirectAttributes messages) {
        readers.readable(user, id);
        return answered(id, messages, "Đã nhận việc về xử lý.", () -> openWork.takeOver(taskId, user.getName()));
    }

    /** For what the plan desk alone does. */
    private String answer(Principal user, UUID id, RedirectAttributes messages, String done, Runnable action) {
        requirePlanDesk(user);
        readers.readable(user, id);
        return answered(id, messages, done, action);
    }

    private static String answered(UUID id, RedirectAttributes messages, String done, Runnable action) {
        try {
            action.run();
            messages.addFlashAttribute("xong", done);
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/ke-hoach/" + id;
    }

    private void requirePlanDesk(Principal user) {
        if (!desk.isMember(user.getName(), readers.commune(user))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
