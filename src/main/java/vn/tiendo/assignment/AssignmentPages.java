package vn.tiendo.assignment;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
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
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.OpenWork;

/** Each task with its whole record; a leader stops one here, a head changes its officer. */
@Controller
@RequestMapping("/nhiem-vu")
class AssignmentPages {

    private final Assignments assignments;
    private final AssignmentReaders readers;
    private final Casework work;
    private final AssignmentView.Builder views;
    private final OpenWork openWork;
    private final StoppingAssignment stopping;
    private final ChangingOfficer officers;
    private final DueDateRequests dueDates;
    private final ReminderLog reminders;
    private final Plans plans;
    private final PlanDesk desk;
    private final List<BesideTask> beside;
    private final Organisation organisation;
    private final Clock clock;

    AssignmentPages(
            Assignments assignments,
            AssignmentReaders readers,
            Casework work,
            AssignmentView.Builder views,
            OpenWork openWork,
            StoppingAssignment stopping,
            ChangingOfficer officers,
            DueDateRequests dueDates,
            ReminderLog reminders,
            Plans plans,
            PlanDesk desk,
            List<BesideTask> beside,
            Organisation organisation,
            Clock clock) {
        this.assignments = assignments;
        this.readers = readers;
        this.work = work;
        this.views = views;
        this.openWork = openWork;
        this.stopping = stopping;
        this.officers = officers;
        this.dueDates = dueDates;
        this.reminders = reminders;
        this.plans = plans;
        this.desk = desk;
        this.beside = beside;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The list is a page of the overview; addresses in mails and bookmarks stay good. */
    @GetMapping
    String list(HttpServletRequest request) {
        return "redirect:/tien-do/viec"
                + Optional.ofNullable(request.getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        var assignment = readable(user, id);
        model.addAttribute("nv", views.of(assignment, user.getName()));
        model.addAttribute(
                "duocDung",
                !assignment.hasEnded() && stopAuthority(assignment, user).isPresent());
        model.addAttribute("giaHan", dueDates.of(id));
        model.addAttribute("nhacViec", reminders.of(id));
        model.addAttribute("duocGiaHan", dueDates.mayAsk(id, user.getName()));
        model.addAttribute("duocDoi", officers.mayChange(assignment, user.getName()));
        model.addAttribute(
                "canBo",
                assignment.leadUnit == null ? List.of() : work.officers(assignment.commune, assignment.leadUnit()));
        model.addAttribute("laChuTich", isChair(assignment, user));
        model.addAttribute(
                "duocDieuChinh",
                assignment.parent == null
                        && !assignment.hasEnded()
                        && (desk.isMember(user.getName(), assignment.commune)
                                || assignment.leadUnit != null
                                        && organisation
                                                .authority(
                                                        user.getName(),
                                                        assignment.commune,
                                                        vn.tiendo.unit.Unit.headOf(assignment.leadUnit),
                                                        VietnamTime.today(clock))
                                                .isPresent()));
        model.addAttribute(
                "benCanh",
                beside.stream()
                        .map(feature -> feature.of(id, user.getName()))
                        .filter(BesideTask.Section::isShown)
                        .toList());
        model.addAttribute("laTongHop", desk.isMember(user.getName(), assignment.commune));
        model.addAttribute("chuyenVien", assignment.officer);
        return "mot-nhiem-vu";
    }

    @PostMapping("/{id}/dung")
    String stop(
            Principal user, @PathVariable UUID id, @RequestParam("ly-do") String reason, RedirectAttributes messages) {
        var assignment = readable(user, id);
        return answer(id, messages, "Đã dừng thực hiện nhiệm vụ.", () -> {
            var authority = stopAuthority(assignment, user)
                    .orElseThrow(() -> new Refusal("Chỉ lãnh đạo phụ trách kế hoạch mới dừng được nhiệm vụ."));
            stopping.stop(id, new Actor(person(user), authority), reason);
        });
    }

    @PostMapping("/{id}/chuyen-vien")
    String changeOfficer(
            Principal user, @PathVariable UUID id, @RequestParam("nguoi") String officer, RedirectAttributes messages) {
        readable(user, id);
        return answer(id, messages, "Đã đổi chuyên viên.", () -> officers.change(id, user.getName(), officer));
    }

    @PostMapping("/{id}/nhan-ve")
    String takeOver(
            Principal user, @PathVariable UUID id, @RequestParam("viec") String taskId, RedirectAttributes messages) {
        readable(user, id);
        return answer(id, messages, "Đã nhận việc về xử lý.", () -> openWork.takeOver(taskId, user.getName()));
    }

    private static String answer(UUID id, RedirectAttributes messages, String done, Runnable action) {
        try {
            action.run();
            messages.addFlashAttribute("xong", done);
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/nhiem-vu/" + id;
    }

    private Assignment readable(Principal user, UUID id) {
        return assignments
                .findById(id)
                .filter(assignment -> readers.mayRead(assignment, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Person person(Principal user) {
        return organisation.person(user.getName()).orElseThrow();
    }

    /** The plan's leader or the chair. */
    private Optional<Authority> stopAuthority(Assignment assignment, Principal user) {
        var day = VietnamTime.today(clock);
        var leader = plans.get(assignment.plan).leader();
        return organisation
                .authority(user.getName(), assignment.commune, leader, day)
                .or(() -> organisation.authority(user.getName(), assignment.commune, Position.CHAIR, day));
    }

    private boolean isChair(Assignment assignment, Principal user) {
        return organisation
                .authority(user.getName(), assignment.commune, Position.CHAIR, VietnamTime.today(clock))
                .isPresent();
    }
}
