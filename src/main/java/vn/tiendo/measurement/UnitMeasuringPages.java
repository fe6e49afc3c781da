package vn.tiendo.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.tiendo.refusal.Refusal;

/** The table of a unit's figures: filled in and signed by the unit, reviewed by others, corrected later. */
@Controller
@RequestMapping("/chi-tieu/do/{id}")
class UnitMeasuringPages {

    private static final Map<String, String> DONE = Map.of(
            "trinh", "Đã trình thủ trưởng ký.",
            "trinh-ky", "Đã ký và gửi số liệu.",
            "ky", "Đã ký và gửi số liệu.",
            "tra-lai", "Đã trả lại người nhập.",
            "giao", "Đã giao người nhập số liệu.");

    private final MeasuringCase work;
    private final MeasuringAccess access;
    private final UnitMeasuringView.Builder views;
    private final SavingMeasurements saving;
    private final SubmittingMeasurements submitting;
    private final CorrectingMeasurements correcting;

    UnitMeasuringPages(
            MeasuringCase work,
            MeasuringAccess access,
            UnitMeasuringView.Builder views,
            SavingMeasurements saving,
            SubmittingMeasurements submitting,
            CorrectingMeasurements correcting) {
        this.work = work;
        this.access = access;
        this.views = views;
        this.saving = saving;
        this.submitting = submitting;
        this.correcting = correcting;
    }

    @GetMapping
    String one(Principal user, @PathVariable UUID id, Model model) {
        @SuppressWarnings("unchecked")
        var kept = (Map<UUID, UnitMeasuringView.Kept>)
                Optional.ofNullable(model.getAttribute("giu")).orElse(Map.of());
        model.addAttribute("sl", views.of(readable(user, id), user.getName(), kept));
        return "so-lieu-chi-tieu";
    }

    /** The whole table, with what is to be done after it is saved. */
    @PostMapping
    String submit(
            Principal user,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes messages) {
        requireWriter(user, id);
        var kept = save(user, id, typed);
        if (!kept.isEmpty()) {
            messages.addFlashAttribute("giu", kept);
            messages.addFlashAttribute("loi", "Có " + kept.size() + " dòng chưa lưu được, xem lý do ở từng dòng.");
            return back(id);
        }
        var action = typed.getOrDefault("viec", "luu");
        return change(id, messages, DONE.getOrDefault(action, "Đã lưu."), () -> act(user, id, action, typed));
    }

    private Map<UUID, UnitMeasuringView.Kept> save(Principal user, UUID id, Map<String, String> typed) {
        var kept = new HashMap<UUID, UnitMeasuringView.Kept>();
        TypedLine.all(typed).forEach(line -> {
            try {
                var entry = line.entry();
                if (!entry.mark().equals(line.seen())) {
                    saving.save(id, line.line(), line.seen(), entry, user.getName());
                }
            } catch (Refusal refusal) {
                kept.put(line.line(), new UnitMeasuringView.Kept(line, said(refusal)));
            }
        });
        return kept;
    }

    private void act(Principal user, UUID id, String action, Map<String, String> typed) {
        var by = user.getName();
        switch (action) {
            case "trinh" -> submitting.handIn(id, by);
            case "trinh-ky" -> submitting.handInAndSign(id, by);
            case "ky" -> submitting.sign(id, by);
            case "tra-lai" -> submitting.sendBack(id, text(typed, "ly-do"), by);
            case "giao" -> submitting.delegate(id, text(typed, "nguoi"), by);
            default -> {}
        }
    }

    /** A file that backs figures; the browser sends it alone. */
    @PostMapping("/tep")
    String attach(
            Principal user,
            @PathVariable UUID id,
            @RequestParam("tep") MultipartFile file,
            @RequestParam(name = "tat-ca", defaultValue = "") String forAll,
            RedirectAttributes messages) {
        requireWriter(user, id);
        return change(id, messages, "Đã thêm tài liệu.", () -> {
            Refusal.unless(!file.isEmpty(), "Hãy chọn một tệp.");
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            try {
                saving.attach(id, name, file.getInputStream(), forAll.equals("co"), user.getName());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** Accepts all, or gives back the lines that have a reason; the desk proposes so. */
    @PostMapping("/duyet")
    String review(
            Principal user,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes messages) {
        if (access.review(readable(user, id), user.getName()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var accepts = text(typed, "viec").equals("chap-nhan");
        return change(id, messages, accepts ? "Đã chấp nhận số liệu." : "Đã trả lại các dòng có lý do.", () -> {
            var reasons = reasons(typed);
            Refusal.unless(
                    accepts == reasons.isEmpty(),
                    accepts
                            ? "Có dòng đã ghi lý do trả lại; hãy xóa lý do hoặc chọn trả lại."
                            : "Hãy ghi lý do ở ít nhất một dòng cần trả lại.");
            submitting.review(id, reasons, user.getName());
        });
    }

    private static Map<UUID, String> reasons(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith("ly-do.") && !field.getValue().isBlank())
                .collect(Collectors.toMap(
                        field -> id(field.getKey().substring("ly-do.".length())),
                        field -> field.getValue().strip()));
    }

    @PostMapping("/dinh-chinh")
    String correct(
            Principal user,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes messages) {
        requireWriter(user, id);
        Set<UUID> lines = typed.keySet().stream()
                .filter(name -> name.startsWith("dong."))
                .map(name -> id(name.substring("dong.".length())))
                .collect(Collectors.toSet());
        return change(
                id,
                messages,
                "Đã mở đính chính; số liệu đã chấp nhận vẫn giữ nguyên cho đến khi bản mới được chấp nhận.",
                () -> correcting.correct(id, lines, text(typed, "ly-do"), user.getName()));
    }

    @PostMapping("/lam-tiep")
    String resume(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        requireWriter(user, id);
        return change(id, messages, "Đã mở lại bước nhập.", () -> correcting.resume(id, user.getName()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static String said(Refusal refusal) {
        return Optional.ofNullable(refusal.getMessage()).orElse("");
    }

    private static String change(UUID id, RedirectAttributes messages, String done, Runnable change) {
        try {
            change.run();
            messages.addFlashAttribute("xong", done);
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", said(refusal));
        }
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/chi-tieu/do/" + id;
    }

    private void requireWriter(Principal user, UUID id) {
        if (access.writer(readable(user, id), user.getName()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private Measuring readable(Principal user, UUID id) {
        return work.measurings
                .findById(id)
                .filter(part -> access.mayRead(part, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
