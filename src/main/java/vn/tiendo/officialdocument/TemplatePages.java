package vn.tiendo.officialdocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Role;

/** Where a commune's administrator keeps the Word templates of its documents. */
@Controller
@RequestMapping("/mau-van-ban")
class TemplatePages {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Organisation organisation;
    private final Templates templates;
    private final ChangingTemplate changing;
    private final Clock clock;

    TemplatePages(Organisation organisation, Templates templates, ChangingTemplate changing, Clock clock) {
        this.organisation = organisation;
        this.templates = templates;
        this.changing = changing;
        this.clock = clock;
    }

    /** A kind as the page lists it. */
    public record Row(String code, String title, String file, boolean own) {}

    /** A change as the page shows it. */
    public record Changed(String at, String who, String what) {}

    /** A word that a template holds. */
    public record Word(String tag, String meaning) {}

    @GetMapping
    String page(Principal user, Model model) {
        var commune = commune(user);
        var own = templates.ownKinds(commune);
        model.addAttribute(
                "mau",
                Arrays.stream(Kind.values())
                        .map(kind -> new Row(code(kind), kind.title(), filename(kind), own.contains(kind)))
                        .toList());
        model.addAttribute(
                "choDien",
                Arrays.stream(Placeholder.values())
                        .map(one -> new Word("{{" + one.tag() + "}}", one.meaning()))
                        .toList());
        model.addAttribute(
                "thayDoi",
                templates.changes(commune).stream().map(this::changed).toList());
        return "mau-van-ban";
    }

    private Changed changed(Templates.Change change) {
        return new Changed(change.at(), organisation.nameOf(change.username()), change.what());
    }

    @GetMapping("/{loai}")
    ResponseEntity<byte[]> download(Principal user, @PathVariable("loai") String code) {
        var kind = kind(code);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, WORD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(filename(kind), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(templates.of(commune(user), kind));
    }

    @PostMapping("/{loai}")
    String upload(
            Principal user,
            @PathVariable("loai") String code,
            @RequestParam("tep") MultipartFile file,
            RedirectAttributes messages)
            throws IOException {
        var commune = commune(user);
        var kind = kind(code);
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var problems = changing.put(commune, kind, file.getBytes(), name, user.getName());
        if (problems.isEmpty()) {
            messages.addFlashAttribute("xong", "Đã thay mẫu " + ChangingTemplate.shown(kind) + ".");
        } else {
            messages.addFlashAttribute("loi", "Chưa thay mẫu " + ChangingTemplate.shown(kind) + ":");
            messages.addFlashAttribute("saiSot", problems);
        }
        return "redirect:/mau-van-ban";
    }

    @PostMapping("/{loai}/co-san")
    String restore(Principal user, @PathVariable("loai") String code, RedirectAttributes messages) {
        var commune = commune(user);
        var kind = kind(code);
        try {
            changing.restore(commune, kind, user.getName());
            messages.addFlashAttribute("xong", "Mẫu " + ChangingTemplate.shown(kind) + " đã trở lại mẫu có sẵn.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/mau-van-ban";
    }

    /** The commune whose administrator the person is. */
    private String commune(Principal user) {
        return organisation
                .person(user.getName())
                .filter(person -> organisation.hasRole(person.username(), Role.ADMINISTRATOR, VietnamTime.today(clock)))
                .flatMap(Person::commune)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static Kind kind(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> code(kind).equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String filename(Kind kind) {
        return "mau-" + code(kind) + ".docx";
    }
}
