package vn.tiendo.amendment;

import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Where a head or the plan desk proposes to adjust a task, and everyone concerned sees what became of it. */
@Controller
@RequestMapping("/dieu-chinh")
class AdjustmentPages {

    private static final int MOST = 200;

    private final Adjustments adjustments;
    private final AdjustmentAccess access;
    private final AdjustmentView.Builder views;
    private final AdjustmentCase work;
    private final ProposingAdjustment proposing;
    private final AssignmentDirectory directory;
    private final AssignmentReaders readers;
    private final Plans plans;
    private final PlanDesk desk;
    private final Organisation organisation;

    AdjustmentPages(
            Adjustments adjustments,
            AdjustmentAccess access,
            AdjustmentView.Builder views,
            AdjustmentCase work,
            ProposingAdjustment proposing,
            AssignmentDirectory directory,
            AssignmentReaders readers,
            Plans plans,
            PlanDesk desk,
            Organisation organisation) {
        this.adjustments = adjustments;
        this.access = access;
        this.views = views;
        this.work = work;
        this.proposing = proposing;
        this.directory = directory;
        this.readers = readers;
        this.plans = plans;
        this.desk = desk;
        this.organisation = organisation;
    }

    /** A line of the list. */
    public record Line(UUID id, String reference, String title, String kind, String state, String at) {}

    /** The fields of the form for a proposal, as they were typed. */
    public record Typed(
            @Nullable String loai,
            @Nullable String ten,
            @Nullable String chuTri,
            @Nullable String phoiHop,
            @Nullable String sanPham,
            @Nullable String thoiHan,
            @Nullable String lyDo,
            @Nullable String so,
            @Nullable String ngay,
            @Nullable Boolean yeuCau,
            @Nullable String nhom) {

        static Typed of(Adjustment.Cells cells) {
            return new Typed(
                    "CHANGE",
                    cells.title(),
                    cells.lead(),
                    cells.coordinating(),
                    cells.output(),
                    cells.deadline(),
                    "",
                    "",
                    "",
                    false,
                    "");
        }

        /** A box that is not ticked is not sent at all. */
        boolean isOrdered() {
            return Boolean.TRUE.equals(yeuCau);
        }

        Adjustment.Cells cells() {
            return new Adjustment.Cells(text(ten), text(chuTri), text(phoiHop), text(sanPham), text(thoiHan));
        }

        static String text(@Nullable String written) {
            return Optional.ofNullable(written).orElse("").replace("\r\n", "\n").strip();
        }
    }

    @GetMapping
    String list(Principal user, Model model) {
        var commune = commune(user);
        model.addAttribute(
                "dong",
                adjustments.findByCommuneOrderByProposedAtDesc(commune, Limit.of(MOST)).stream()
                        .filter(adjustment -> access.mayRead(adjustment, user.getName()))
                        .map(this::line)
                        .toList());
        return "dieu-chinh";
    }

    private Line line(Adjustment adjustment) {
        return new Line(
                adjustment.id,
                work.reference(adjustment),
                adjustment.kind == Adjustment.Kind.ADD ? adjustment.title : adjustment.beforeTitle,
                adjustment.kind.wording(),
                adjustment.state.wording(),
                VietnamTime.format(VietnamTime.date(adjustment.proposedAt)));
    }

    @GetMapping("/moi")
    String form(
            Principal user,
            @RequestParam("nhiem-vu") Optional<UUID> assignment,
            @RequestParam("ke-hoach") Optional<UUID> plan,
            Model model) {
        var commune = commune(user);
        if (assignment.isPresent()) {
            ofTask(user, assignment.get(), model);
        } else {
            var found = plans.get(plan.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
            require(found.commune().equals(commune), HttpStatus.NOT_FOUND);
            require(desk.isMember(user.getName(), commune), HttpStatus.FORBIDDEN);
            model.addAttribute("keHoach", found);
            model.addAttribute("nhom", plans.groups(found.id()));
            if (!model.containsAttribute("go")) {
                model.addAttribute("go", Typed.of(new Adjustment.Cells("", "", "", "", "")));
            }
        }
        model.addAttribute("laTongHop", desk.isMember(user.getName(), commune));
        model.addAttribute("donVi", organisation.units(commune));
        return "dieu-chinh-moi";
    }

    private void ofTask(Principal user, UUID assignment, Model model) {
        require(readers.mayRead(assignment, user.getName()), HttpStatus.NOT_FOUND);
        require(proposing.authority(assignment, user.getName()).isPresent(), HttpStatus.FORBIDDEN);
        var row = plans.task(directory.known(assignment).orElseThrow().plannedTask());
        model.addAttribute("nhiemVu", assignment);
        model.addAttribute("dongKeHoach", row);
        model.addAttribute("soHieu", row.numbering());
        if (!model.containsAttribute("go")) {
            model.addAttribute("go", Typed.of(Adjustment.Cells.of(row)));
        }
    }

    @PostMapping
    String propose(
            Principal user,
            @RequestParam("nhiem-vu") Optional<UUID> assignment,
            @RequestParam("ke-hoach") Optional<UUID> plan,
            @ModelAttribute Typed typed,
            @RequestParam(name = "tep", required = false) Optional<MultipartFile> file,
            RedirectAttributes messages)
            throws IOException {
        var commune = commune(user);
        var attached = file.filter(sent -> !sent.isEmpty());
        try (var content =
                attached.isPresent() ? attached.get().getInputStream() : java.io.InputStream.nullInputStream()) {
            var sent = attached.map(found -> new ProposingAdjustment.Attached(
                    Optional.ofNullable(found.getOriginalFilename()).orElse(""), content));
            var id = assignment.isPresent()
                    ? ofTask(user, assignment.get(), typed, proposal(typed, sent))
                    : ofPlan(user, commune, plan, typed, proposal(typed, sent));
            messages.addFlashAttribute("xong", "Đã gửi đề nghị.");
            return "redirect:/dieu-chinh/" + id;
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            messages.addFlashAttribute("go", typed);
            return "redirect:/dieu-chinh/moi?"
                    + assignment.map(id -> "nhiem-vu=" + id).orElseGet(() -> "ke-hoach=" + plan.orElseThrow());
        }
    }

    private UUID ofTask(Principal user, UUID assignment, Typed typed, ProposingAdjustment.Proposal proposal) {
        require(readers.mayRead(assignment, user.getName()), HttpStatus.NOT_FOUND);
        require(proposing.authority(assignment, user.getName()).isPresent(), HttpStatus.FORBIDDEN);
        return "STOP".equals(typed.loai())
                ? proposing.stop(assignment, proposal, user.getName())
                : proposing.change(assignment, proposal, user.getName());
    }

    private UUID ofPlan(
            Principal user, String commune, Optional<UUID> plan, Typed typed, ProposingAdjustment.Proposal proposal) {
        var found = plans.get(plan.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        require(found.commune().equals(commune), HttpStatus.NOT_FOUND);
        require(desk.isMember(user.getName(), commune), HttpStatus.FORBIDDEN);
        var group = plans.groups(found.id()).stream()
                .filter(one -> one.key().equals(typed.nhom()))
                .findFirst()
                .orElseThrow(() -> new Refusal("Hãy chọn nhóm nhiệm vụ."));
        return proposing.add(found.id(), group.appendix(), group.number(), proposal, user.getName());
    }

    private static ProposingAdjustment.Proposal proposal(Typed typed, Optional<ProposingAdjustment.Attached> file) {
        var number = Typed.text(typed.so());
        var day = Typed.text(typed.ngay());
        Refusal.unless(
                number.isEmpty() == day.isEmpty() && (!typed.isOrdered() || !number.isEmpty()),
                "Hãy nhập cả số và ngày của văn bản.");
        var document = number.isEmpty()
                ? Optional.<Adjustment.Document>empty()
                : Optional.of(new Adjustment.Document(number, VietnamTime.parse(day), typed.isOrdered()));
        return new ProposingAdjustment.Proposal(typed.cells(), Typed.text(typed.lyDo()), document, file);
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        var adjustment = adjustments
                .findById(id)
                .filter(found -> access.mayRead(found, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("dc", views.of(adjustment, user.getName()));
        return "mot-dieu-chinh";
    }

    private static void require(boolean condition, HttpStatus otherwise) {
        if (!condition) {
            throw new ResponseStatusException(otherwise);
        }
    }

    private String commune(Principal user) {
        return organisation
                .person(user.getName())
                .flatMap(Person::commune)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
