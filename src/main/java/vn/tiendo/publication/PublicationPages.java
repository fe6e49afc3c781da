package vn.tiendo.publication;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Where the plan desk proposes what the public sees, and who sees the commune follows what became of it. */
@Controller
@RequestMapping("/cong-khai-hoa")
class PublicationPages {

    private static final int PAGE = 20;

    private final Publications publications;
    private final PublicationAccess access;
    private final PublicationView.Builder views;
    private final PublicationCase work;
    private final ProposingPublication proposing;
    private final EndingPublication ending;
    private final Snapshots snapshots;
    private final PlanDesk desk;
    private final Plans plans;
    private final Organisation organisation;

    PublicationPages(
            Publications publications,
            PublicationAccess access,
            PublicationView.Builder views,
            PublicationCase work,
            ProposingPublication proposing,
            EndingPublication ending,
            Snapshots snapshots,
            PlanDesk desk,
            Plans plans,
            Organisation organisation) {
        this.publications = publications;
        this.access = access;
        this.views = views;
        this.work = work;
        this.proposing = proposing;
        this.ending = ending;
        this.snapshots = snapshots;
        this.desk = desk;
        this.plans = plans;
        this.organisation = organisation;
    }

    /** A line of the history. */
    public record Line(UUID id, String plans, String proposed, String approved, String state, boolean shown) {}

    /** The fields of the form for a proposal, as they were typed. */
    public record Typed(
            @Nullable List<UUID> keHoach,
            @Nullable String gioiThieu,
            @Nullable List<String> boQua,
            @Nullable String lyDo) {

        static Typed blank() {
            return new Typed(List.of(), "", List.of(), "");
        }

        Publication.Wish wish() {
            return new Publication.Wish(list(keHoach), text(gioiThieu), list(boQua), text(lyDo));
        }

        private static <T> List<T> list(@Nullable List<T> sent) {
            return Optional.ofNullable(sent).orElse(List.of());
        }

        private static String text(@Nullable String typed) {
            return Optional.ofNullable(typed).orElse("").replace("\r\n", "\n").strip();
        }
    }

    @GetMapping
    String list(Principal user, @RequestParam(name = "trang", defaultValue = "0") int page, Model model) {
        var commune = readable(user);
        var from = Math.min(Math.max(page, 0), 10_000);
        model.addAttribute("xa", organisation.commune(commune));
        model.addAttribute(
                "dangXem", publications.shown(commune).map(this::line).orElse(null));
        model.addAttribute(
                "dangCho", publications.proposed(commune).map(this::line).orElse(null));
        model.addAttribute(
                "dong",
                publications.findByCommuneOrderByProposedAtDesc(commune, PageRequest.of(from, PAGE)).stream()
                        .map(this::line)
                        .toList());
        model.addAttribute("trang", from);
        model.addAttribute("conNua", publications.countByCommune(commune) > (from + 1L) * PAGE);
        model.addAttribute("keHoach", plans.issued(commune, ProposingPublication.MOST_PLANS));
        model.addAttribute("laTongHop", desk.isMember(user.getName(), commune));
        return "cong-khai-hoa";
    }

    private Line line(Publication publication) {
        return new Line(
                publication.id,
                work.called(publication),
                VietnamTime.format(publication.proposedAt),
                Optional.ofNullable(publication.approvedAt)
                        .map(VietnamTime::format)
                        .orElse(""),
                publication.state.wording(),
                publication.state == Publication.State.PUBLISHED);
    }

    @GetMapping("/moi")
    String form(Principal user, Model model) {
        var commune = ofDesk(user);
        model.addAttribute("keHoach", plans.issued(commune, ProposingPublication.MOST_PLANS));
        if (!model.containsAttribute("go")) {
            model.addAttribute("go", Typed.blank());
        }
        return "cong-khai-hoa-moi";
    }

    @PostMapping
    String propose(Principal user, @ModelAttribute Typed typed, Model model, RedirectAttributes messages) {
        var commune = ofDesk(user);
        try {
            var wish = typed.wish();
            var found = proposing.findings(commune, wish);
            if (found.stream().anyMatch(one -> !wish.passedOver().contains(one.key()))
                    || !found.isEmpty() && wish.reason().isBlank()) {
                model.addAttribute("phatHien", found);
                model.addAttribute("go", typed);
                return form(user, model);
            }
            var id = proposing.propose(commune, wish, user.getName());
            messages.addFlashAttribute("xong", "Đã lấy số liệu và trình lãnh đạo.");
            return "redirect:/cong-khai-hoa/" + id;
        } catch (Refusal refusal) {
            model.addAttribute("loi", refusal.getMessage());
            model.addAttribute("go", typed);
            return form(user, model);
        }
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        model.addAttribute("ck", views.of(readable(user, id), user.getName()));
        return "mot-cong-khai-hoa";
    }

    /** The very page that the public would see, or saw. */
    @GetMapping("/{id}/xem")
    String preview(Principal user, @PathVariable UUID id, @RequestParam Map<String, String> asked, Model model) {
        var publication = readable(user, id);
        var shown = new Snapshots.Shown(
                snapshots.get(publication.snapshot),
                Optional.ofNullable(publication.approvedAs).orElse(""),
                Optional.ofNullable(publication.approvedAt).orElseGet(work::now));
        model.addAttribute("ck", PublicPage.of(shown, asked));
        model.addAttribute("xemTruoc", publication.id);
        model.addAttribute("trangThai", publication.state.wording());
        return "cong-khai-xa";
    }

    @PostMapping("/{id}/go")
    String withdraw(
            Principal user,
            @PathVariable UUID id,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            RedirectAttributes messages) {
        var publication = readable(user, id);
        require(ending.mayWithdraw(publication, user.getName()).isPresent());
        return end(id, () -> ending.withdraw(id, reason, user.getName()), "Đã gỡ; người dân không còn thấy.", messages);
    }

    @PostMapping("/{id}/rut")
    String takeBack(
            Principal user,
            @PathVariable UUID id,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            RedirectAttributes messages) {
        var publication = readable(user, id);
        require(ending.mayTakeBack(publication, user.getName()).isPresent());
        return end(id, () -> ending.takeBack(id, reason, user.getName()), "Đã rút đề nghị.", messages);
    }

    private static String end(UUID id, Runnable doing, String done, RedirectAttributes messages) {
        try {
            doing.run();
            messages.addFlashAttribute("xong", done);
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/cong-khai-hoa/" + id;
    }

    private Publication readable(Principal user, UUID id) {
        return publications
                .findById(id)
                .filter(found -> access.mayRead(found.commune, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String readable(Principal user) {
        var commune = commune(user);
        require(access.mayRead(commune, user.getName()));
        return commune;
    }

    private String ofDesk(Principal user) {
        var commune = commune(user);
        require(desk.isMember(user.getName(), commune));
        return commune;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private String commune(Principal user) {
        return organisation
                .person(user.getName())
                .flatMap(Person::commune)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
