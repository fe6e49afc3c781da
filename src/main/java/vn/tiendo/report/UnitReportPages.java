package vn.tiendo.report;

import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.refusal.Refusal;

/** The table of a unit's report: filled in by keyboard, saved by itself where the browser can, else with each button. */
@Controller
@RequestMapping("/bao-cao/{id}")
class UnitReportPages {

    private final ReportCase work;
    private final ReportAccess access;
    private final UnitReportView.Builder views;
    private final SavingLine saving;
    private final SubmittingReport submitting;
    private final ReturningLines returning;
    private final CorrectingReport correcting;

    UnitReportPages(
            ReportCase work,
            ReportAccess access,
            UnitReportView.Builder views,
            SavingLine saving,
            SubmittingReport submitting,
            ReturningLines returning,
            CorrectingReport correcting) {
        this.work = work;
        this.access = access;
        this.views = views;
        this.saving = saving;
        this.submitting = submitting;
        this.returning = returning;
        this.correcting = correcting;
    }

    @GetMapping
    String one(
            Principal user,
            @PathVariable UUID id,
            @RequestParam(name = "ban", required = false) Optional<Integer> version,
            Model model) {
        var report = readable(user, id);
        @SuppressWarnings("unchecked")
        var kept = (Map<UUID, UnitReportView.Kept>)
                Optional.ofNullable(model.getAttribute("giu")).orElse(Map.of());
        model.addAttribute("bc", views.of(report, user.getName(), version, kept));
        return "bao-cao-don-vi";
    }

    /** The whole table, with what is to be done after it is saved. */
    @PostMapping
    String submit(
            Principal user,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes messages) {
        var report = readable(user, id);
        if (access.writer(report, user.getName()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var kept =
                access.mayWrite(report, user.getName()) ? save(user, id, typed) : Map.<UUID, UnitReportView.Kept>of();
        if (!kept.isEmpty()) {
            messages.addFlashAttribute("giu", kept);
            messages.addFlashAttribute("loi", "Có " + kept.size() + " dòng chưa lưu được, xem lý do ở từng dòng.");
            return "redirect:/bao-cao/" + id;
        }
        return act(user, id, typed, messages);
    }

    private Map<UUID, UnitReportView.Kept> save(Principal user, UUID id, Map<String, String> typed) {
        var kept = new HashMap<UUID, UnitReportView.Kept>();
        TypedLine.all(typed).filter(TypedLine::isChanged).forEach(line -> {
            try {
                saving.save(id, line.assignment(), line.times(), line.content(), user.getName());
            } catch (Refusal refusal) {
                kept.put(line.assignment(), new UnitReportView.Kept(line.readable(), said(refusal)));
            }
        });
        return kept;
    }

    private String act(Principal user, UUID id, Map<String, String> typed, RedirectAttributes messages) {
        var action = typed.getOrDefault("viec", "luu").split(":", 2);
        try {
            var done = act(new Doing(id, user.getName(), typed), action[0], action.length > 1 ? action[1] : "");
            messages.addFlashAttribute("xong", done);
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/bao-cao/" + id + (action.length > 1 ? "#dong-" + action[1] : "");
    }

    private record Doing(UUID id, String by, Map<String, String> typed) {

        String text(String field) {
            return typed.getOrDefault(field, "").strip();
        }
    }

    private String act(Doing doing, String action, String line) {
        switch (action) {
            case "khong-phat-sinh" -> saving.nothing(doing.id(), assignment(line), doing.by());
            case "khong-phat-sinh-het" -> saving.nothingAtAll(doing.id(), doing.by());
            case "ky-truoc" -> saving.takeEarlier(doing.id(), assignment(line), doing.by());
            case "moi" -> saving.takeFresh(doing.id(), assignment(line), doing.by());
            case "trinh" -> submitting.handIn(doing.id(), doing.by());
            case "trinh-ky" -> submitting.handInAndSign(doing.id(), doing.by());
            case "ky" -> submitting.sign(doing.id(), doing.by());
            case "tra-lai" -> submitting.sendBack(doing.id(), doing.text("ly-do"), doing.by());
            case "giao" -> submitting.delegate(doing.id(), doing.text("nguoi"), doing.by());
            default -> {
                return "Đã lưu.";
            }
        }
        return DONE.getOrDefault(action, "Đã lưu.");
    }

    private static final Map<String, String> DONE = Map.of(
            "trinh", "Đã trình thủ trưởng ký.",
            "trinh-ky", "Đã ký và gửi báo cáo.",
            "ky", "Đã ký và gửi báo cáo.",
            "tra-lai", "Đã trả lại người lập.",
            "giao", "Đã giao người lập báo cáo.");

    private static UUID assignment(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** The answer to the page's script. @param lan how often the line was saved now */
    public record Answer(int lan, String goc, String loi) {}

    /** One line, saved while somebody writes. */
    @PostMapping("/dong/{assignment}")
    ResponseEntity<Answer> save(
            Principal user,
            @PathVariable UUID id,
            @PathVariable UUID assignment,
            @RequestParam Map<String, String> typed) {
        if (access.writer(readable(user, id), user.getName()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            var line = TypedLine.of(assignment, typed);
            var content = line.content();
            var times = saving.save(id, assignment, line.times(), content, user.getName());
            return ResponseEntity.ok(new Answer(times, content.mark(), ""));
        } catch (Refusal refusal) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(new Answer(0, "", said(refusal)));
        }
    }

    private static String said(Refusal refusal) {
        return Optional.ofNullable(refusal.getMessage()).orElse("");
    }

    @PostMapping("/tra-lai")
    String giveBack(
            Principal user,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes messages) {
        var report = readable(user, id);
        if (!access.isDesk(work.periodOf(report), user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var reasons = typed.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith("ly-do.") && !field.getValue().isBlank())
                .collect(Collectors.toMap(
                        field -> assignment(field.getKey().substring("ly-do.".length())),
                        field -> field.getValue().strip()));
        return change(id, messages, "Đã trả lại đơn vị.", () -> returning.giveBack(id, reasons, user.getName()));
    }

    @PostMapping("/sua")
    String correct(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        if (access.writer(readable(user, id), user.getName()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return change(
                id, messages, "Đã mở bản sửa; bản đã ký vẫn giữ nguyên.", () -> correcting.correct(id, user.getName()));
    }

    private static String change(UUID id, RedirectAttributes messages, String done, Runnable change) {
        try {
            change.run();
            messages.addFlashAttribute("xong", done);
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/bao-cao/" + id;
    }

    private UnitReport readable(Principal user, UUID id) {
        return work.reports
                .findById(id)
                .filter(report -> access.mayRead(report, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
