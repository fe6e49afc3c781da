package vn.tiendo.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;

/** "Nhập kế hoạch": the list of imports with the upload, and one import with what was read beside what it was read from. */
@Controller
@RequestMapping("/nhap-ke-hoach")
class DraftingPages {

    private static final String LIST = "/nhap-ke-hoach";

    private final DraftingDesk desk;
    private final Desk rows;
    private final Intakes intakes;
    private final ImportingFile importing;
    private final SubmittingDraft submitting;
    private final Choices choices;
    private final PagePictures pictures;
    private final RunningPlans running;
    private final Plans plans;
    private final Organisation organisation;
    private final CarriedTasksOfPlan carried;

    DraftingPages(
            DraftingDesk desk,
            Desk rows,
            Intakes intakes,
            ImportingFile importing,
            SubmittingDraft submitting,
            Choices choices,
            PagePictures pictures,
            RunningPlans running,
            Plans plans,
            Organisation organisation,
            CarriedTasksOfPlan carried) {
        this.desk = desk;
        this.rows = rows;
        this.intakes = intakes;
        this.importing = importing;
        this.submitting = submitting;
        this.choices = choices;
        this.pictures = pictures;
        this.running = running;
        this.plans = plans;
        this.organisation = organisation;
        this.carried = carried;
    }

    /** An import in the list. */
    public record Listed(UUID id, String fileName, String by, String at, String state) {}

    @GetMapping
    String list(Principal user, Model model) {
        var commune = desk.commune(user.getName());
        model.addAttribute(
                "banNhap", intakes.of(commune).stream().map(this::listed).toList());
        model.addAttribute("dangChay", running.of(commune));
        return "nhap-ke-hoach";
    }

    @PostMapping
    String upload(
            Principal user,
            @RequestParam("tep") MultipartFile file,
            @RequestParam(name = "muc-dich", defaultValue = "") String purpose,
            @RequestParam(name = "ke-hoach", defaultValue = "") String running,
            RedirectAttributes messages)
            throws IOException {
        var commune = desk.commune(user.getName());
        var name = java.util.Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            var id = importing.take(new ImportingFile.Upload(commune, user.getName(), name, content, purpose, running));
            return "redirect:" + LIST + "/" + id;
        } catch (Refusal refusal) {
            messages.addFlashAttribute(
                    "loi", name.isEmpty() ? "Hãy chọn tệp kế hoạch." : name + ": " + refusal.getMessage());
            return "redirect:" + LIST;
        }
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        var intake = desk.intake(user.getName(), id);
        var picture = Picture.of(intakes.picture(id));
        model.addAttribute("ban", intake);
        model.addAttribute("nguoiTai", organisation.nameOf(intake.uploadedBy()));
        model.addAttribute("lucTai", SheetView.time(intake.uploadedAt()));
        model.addAttribute(
                "trung",
                intakes.same(intake.commune(), intake.sha256(), id).stream()
                        .map(this::listed)
                        .toList());
        model.addAttribute("chuyenDen", carried.ofIntake(id));
        model.addAttribute("anh", picture.parts());
        model.addAttribute("trang", intake.isPdf() ? picture.pages() : 0);
        model.addAttribute("chon", choices.of(intake.commune()));
        model.addAttribute("duocTrinh", desk.submits(user.getName(), intake.commune()));
        model.addAttribute("duocSua", rows.isOpen(intake));
        return "nhap-mot-tep";
    }

    @PostMapping("/{id}/trinh")
    String submit(
            Principal user,
            @PathVariable UUID id,
            @RequestParam(name = "ly-do", defaultValue = "") String note,
            RedirectAttributes messages) {
        var intake = desk.intake(user.getName(), id);
        try {
            Refusal.unless(
                    desk.submits(user.getName(), intake.commune()), "Việc này do bộ phận tổng hợp kế hoạch thực hiện.");
            var next = submitting.submit(id, user.getName(), note);
            messages.addFlashAttribute("xong", done(next));
            return "redirect:" + next;
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            return "redirect:" + LIST + "/" + id + "#kiem-tra";
        }
    }

    /** An amendment is handed in only from its comparison. */
    private static String done(String next) {
        return next.endsWith("/so-sanh")
                ? "Đã tạo dự thảo, chưa trình. Hãy xem các thay đổi rồi xác nhận ở cuối trang này."
                : "Đã tạo dự thảo và trình kiểm tra.";
    }

    @PostMapping("/{id}/bo")
    String drop(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        var intake = desk.intake(user.getName(), id);
        if (intake.plan().isPresent() || !desk.submits(user.getName(), intake.commune())) {
            messages.addFlashAttribute("loi", "Bản nhập đã thành dự thảo, hoặc bạn không được bỏ nó.");
            return "redirect:" + LIST + "/" + id;
        }
        intakes.drop(id, user.getName());
        messages.addFlashAttribute("xong", "Đã bỏ bản nhập «" + intake.fileName() + "».");
        return "redirect:" + LIST;
    }

    /** The file as it was uploaded; it is only ever saved, never opened as a page of ours. */
    @GetMapping("/{id}/tep")
    ResponseEntity<org.springframework.core.io.Resource> file(Principal user, @PathVariable UUID id)
            throws IOException {
        var intake = desk.intake(user.getName(), id);
        var copy = Files.createTempFile("tiendo-", ".tep");
        intakes.copy(id, copy);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(intake.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(intake.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new org.springframework.core.io.InputStreamResource(onceOnly(copy)));
    }

    /** A page of a PDF as a picture; it never changes, so each browser asks once. */
    @GetMapping("/{id}/trang/{page}")
    ResponseEntity<byte[]> page(Principal user, @PathVariable UUID id, @PathVariable int page) {
        var intake = desk.intake(user.getName(), id);
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_PNG)
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePrivate())
                    .body(pictures.of(intake, page));
        } catch (Refusal none) {
            return ResponseEntity.notFound().build();
        }
    }

    private static InputStream onceOnly(Path copy) throws IOException {
        return Files.newInputStream(copy, java.nio.file.StandardOpenOption.DELETE_ON_CLOSE);
    }

    private Listed listed(Intake intake) {
        var state = intake.plan().map(plan -> plans.get(plan).state().wording()).orElse("đang hoàn thiện");
        return new Listed(
                intake.id(),
                intake.fileName(),
                organisation.nameOf(intake.uploadedBy()),
                SheetView.time(intake.uploadedAt()),
                state);
    }
}
