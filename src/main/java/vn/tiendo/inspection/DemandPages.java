package vn.tiendo.inspection;

import java.security.Principal;
import java.util.Map;
import java.util.UUID;
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
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.OpenWork;

/** The list of what inspections demand, as a page and as a spreadsheet, and each demand with its record and files. */
@Controller
@RequestMapping("/kiem-tra/yeu-cau")
class DemandPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Visitors visitors;
    private final InspectionRegister register;
    private final DemandView.Builder views;
    private final WithdrawingDemand withdrawing;
    private final Plans plans;
    private final OpenWork openWork;
    private final Organisation organisation;

    DemandPages(
            Visitors visitors,
            InspectionRegister register,
            DemandView.Builder views,
            WithdrawingDemand withdrawing,
            Plans plans,
            OpenWork openWork,
            Organisation organisation) {
        this.visitors = visitors;
        this.register = register;
        this.views = views;
        this.withdrawing = withdrawing;
        this.plans = plans;
        this.openWork = openWork;
        this.organisation = organisation;
    }

    @GetMapping
    String list(Principal user, @RequestParam Map<String, String> asked, Model model) {
        var viewer = visitors.viewer(user);
        var typed = ListQuery.of(asked);
        var filter = typed.filter();
        model.addAttribute("dong", register.demands(viewer, filter, InspectionRegister.PAGE));
        model.addAttribute("tong", register.countDemands(viewer, filter));
        model.addAttribute("coTrang", InspectionRegister.PAGE);
        model.addAttribute("loc", typed);
        model.addAttribute("tinhHinh", InspectionRegister.Standing.values());
        model.addAttribute("donVi", organisation.units(viewer.commune()));
        model.addAttribute("keHoach", plans.issued(viewer.commune(), InspectionPages.PLANS_TO_CHOOSE));
        return "yeu-cau-kiem-tra";
    }

    @GetMapping("/xlsx")
    ResponseEntity<byte[]> spreadsheet(Principal user, @RequestParam Map<String, String> asked) {
        var filter = ListQuery.of(asked).filter();
        var demands = register.demands(visitors.viewer(user), filter, InspectionRegister.MOST_LINES);
        return InspectionPages.file("Yêu cầu kiểm tra.xlsx", XLSX, DemandTable.spreadsheet(demands));
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        model.addAttribute("yc", views.of(visitors.readableDemand(user, id), user.getName()));
        return "mot-yeu-cau";
    }

    @PostMapping("/{id}/rut")
    String withdraw(
            Principal user,
            @PathVariable UUID id,
            @RequestParam(name = "ly-do", defaultValue = "") String why,
            RedirectAttributes messages) {
        if (withdrawing
                .authority(visitors.readableDemand(user, id), user.getName())
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            withdrawing.withdraw(id, why.replace("\r\n", "\n").strip(), user.getName());
            messages.addFlashAttribute("xong", "Đã rút yêu cầu.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            messages.addFlashAttribute("lyDo", why);
        }
        return "redirect:/kiem-tra/yeu-cau/" + id;
    }

    @PostMapping("/{id}/nhan-ve")
    String takeOver(
            Principal user, @PathVariable UUID id, @RequestParam("viec") String taskId, RedirectAttributes messages) {
        var page = views.of(visitors.readableDemand(user, id), user.getName());
        if (page.waiting().stream().noneMatch(step -> step.taskId().equals(taskId) && step.takeover())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            openWork.takeOver(taskId, user.getName());
            messages.addFlashAttribute("xong", "Đã nhận việc về xử lý.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/kiem-tra/yeu-cau/" + id;
    }
}
