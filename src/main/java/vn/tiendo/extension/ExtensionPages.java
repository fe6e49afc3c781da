package vn.tiendo.extension;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.assignment.ExtendingAssignment;
import vn.tiendo.assignment.ExtendingAssignment.Known;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;

/** Where a head asks for a later due date, and everyone concerned sees what became of it. */
@Controller
class ExtensionPages {

    private final Extensions extensions;
    private final ExtensionAccess access;
    private final ExtensionView.Builder views;
    private final ExtensionList list;
    private final AskingExtension asking;
    private final AskingPage page;
    private final ExtendingAssignment tasks;
    private final AssignmentReaders readers;
    private final Organisation organisation;

    ExtensionPages(
            Extensions extensions,
            ExtensionAccess access,
            ExtensionView.Builder views,
            ExtensionList list,
            AskingExtension asking,
            AskingPage page,
            ExtendingAssignment tasks,
            AssignmentReaders readers,
            Organisation organisation) {
        this.extensions = extensions;
        this.access = access;
        this.views = views;
        this.list = list;
        this.asking = asking;
        this.page = page;
        this.tasks = tasks;
        this.readers = readers;
        this.organisation = organisation;
    }

    /** The fields of the request, as they were typed. */
    public record Typed(
            @Nullable String ngay,
            @Nullable String nguyenNhan,
            @Nullable String lyDo,
            @Nullable String giaiTrinh,
            @Nullable Boolean sangNam) {

        static Typed blank() {
            return new Typed("", "", "", "", false);
        }

        /** @throws Refusal if the day is none, or no cause is chosen */
        Extension.Content content() {
            return new Extension.Content(VietnamTime.parse(text(ngay)), category(), text(lyDo), text(giaiTrinh));
        }

        private Category category() {
            return Arrays.stream(Category.values())
                    .filter(each -> each.name().equals(nguyenNhan))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("Hãy chọn nguyên nhân khách quan hay chủ quan."));
        }

        private static String text(@Nullable String written) {
            return Optional.ofNullable(written).orElse("").replace("\r\n", "\n").strip();
        }
    }

    @GetMapping("/gia-han")
    String list(
            Principal user,
            @RequestParam("trang-thai") Optional<String> state,
            @RequestParam("don-vi") Optional<String> unit,
            @RequestParam(name = "trang", defaultValue = "0") int number,
            Model model) {
        var person = organisation.person(user.getName()).orElseThrow();
        var commune = person.commune().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        var filter = new ExtensionList.Filter(given(state), given(unit), Math.max(0, number));
        model.addAttribute("dong", list.rows(person, commune, filter));
        model.addAttribute("tong", list.count(person, commune, filter));
        model.addAttribute("loc", filter);
        model.addAttribute("coTrang", ExtensionList.PAGE);
        model.addAttribute("trangThai", Extension.State.values());
        model.addAttribute("donVi", readers.seesAll(person) ? organisation.units(commune) : List.of());
        return "gia-han";
    }

    private static @Nullable String given(Optional<String> choice) {
        return choice.filter(text -> !text.isBlank()).orElse(null);
    }

    @GetMapping("/gia-han/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        var extension = extensions
                .findById(id)
                .filter(found -> access.mayRead(found, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("gh", views.of(extension, user.getName()));
        return "mot-gia-han";
    }

    @GetMapping("/nhiem-vu/{id}/gia-han")
    String form(Principal user, @PathVariable UUID id, Model model) {
        model.addAttribute("gh", page.of(askable(user, id)));
        if (!model.containsAttribute("go")) {
            model.addAttribute("go", Typed.blank());
        }
        return "gia-han-moi";
    }

    @PostMapping("/nhiem-vu/{id}/gia-han")
    String ask(
            Principal user,
            @PathVariable UUID id,
            @ModelAttribute Typed typed,
            @RequestParam(name = "tep", required = false) Optional<List<MultipartFile>> files,
            RedirectAttributes messages) {
        askable(user, id);
        try {
            var request = new AskingExtension.Request(
                    typed.content(), Boolean.TRUE.equals(typed.sangNam()), evidence(files.orElse(List.of())));
            var extension = asking.ask(id, request, user.getName());
            messages.addFlashAttribute("xong", "Đã gửi đề nghị gia hạn.");
            return "redirect:/gia-han/" + extension;
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            messages.addFlashAttribute("hoiNam", refusal instanceof BeyondYear);
            messages.addFlashAttribute("go", typed);
            return "redirect:/nhiem-vu/" + id + "/gia-han";
        }
    }

    private static List<AskingExtension.Evidence> evidence(List<MultipartFile> files) {
        return files.stream()
                .filter(file -> !file.isEmpty())
                .map(file -> new AskingExtension.Evidence(
                        Optional.ofNullable(file.getOriginalFilename()).orElse(""), file))
                .toList();
    }

    /** The task, for who may read it and heads its unit. */
    private Known askable(Principal user, UUID id) {
        require(readers.mayRead(id, user.getName()), HttpStatus.NOT_FOUND);
        var task = tasks.get(id);
        require(asking.authority(task, user.getName()).isPresent(), HttpStatus.FORBIDDEN);
        return task;
    }

    private static void require(boolean condition, HttpStatus otherwise) {
        if (!condition) {
            throw new ResponseStatusException(otherwise);
        }
    }
}
