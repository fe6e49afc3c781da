package vn.tiendo.inspection;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.OpenWork;

/** The list of inspections, and each with its scope, what was found and demanded, and its conclusion as a document. */
@Controller
@RequestMapping("/kiem-tra")
class InspectionPages {

    static final int PLANS_TO_CHOOSE = 200;
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Visitors visitors;
    private final InspectionRegister register;
    private final InspectionAccess access;
    private final InspectionView.Builder views;
    private final ConclusionDocument document;
    private final Plans plans;
    private final PlanDesk desk;
    private final OpenWork openWork;
    private final Organisation organisation;

    InspectionPages(
            Visitors visitors,
            InspectionRegister register,
            InspectionAccess access,
            InspectionView.Builder views,
            ConclusionDocument document,
            Plans plans,
            PlanDesk desk,
            OpenWork openWork,
            Organisation organisation) {
        this.visitors = visitors;
        this.register = register;
        this.access = access;
        this.views = views;
        this.document = document;
        this.plans = plans;
        this.desk = desk;
        this.openWork = openWork;
        this.organisation = organisation;
    }

    @GetMapping
    String list(Principal user, @RequestParam Map<String, String> asked, Model model) {
        var viewer = visitors.viewer(user);
        var typed = ListQuery.of(asked);
        var filter = typed.filter();
        model.addAttribute("dong", register.inspections(viewer, filter));
        model.addAttribute("tong", register.countInspections(viewer, filter));
        model.addAttribute("coTrang", InspectionRegister.PAGE);
        model.addAttribute("loc", typed);
        model.addAttribute("trangThai", Inspection.State.values());
        model.addAttribute("donVi", organisation.units(viewer.commune()));
        model.addAttribute("keHoach", plans.issued(viewer.commune(), PLANS_TO_CHOOSE));
        model.addAttribute("lap", desk.isMember(user.getName(), viewer.commune()));
        return "kiem-tra";
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        model.addAttribute("kt", views.of(visitors.readable(user, id), user.getName()));
        return "mot-kiem-tra";
    }

    /** Of all units together, so only for who sees all of it. */
    @GetMapping("/{id}/ket-luan.docx")
    ResponseEntity<byte[]> conclusion(Principal user, @PathVariable UUID id) {
        var inspection = visitors.readable(user, id);
        if (!access.seesAll(inspection, user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return file(document.fileName(inspection) + ".docx", WORD, document.word(inspection));
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(content);
    }

    @PostMapping("/{id}/nhan-ve")
    String takeOver(
            Principal user, @PathVariable UUID id, @RequestParam("viec") String taskId, RedirectAttributes messages) {
        var inspection = visitors.readable(user, id);
        var page = views.of(inspection, user.getName());
        if (page.waiting().stream().noneMatch(step -> step.taskId().equals(taskId) && step.takeover())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            openWork.takeOver(taskId, user.getName());
            messages.addFlashAttribute("xong", "Đã nhận việc về xử lý.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/kiem-tra/" + id;
    }
}
