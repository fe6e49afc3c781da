package vn.tiendo.unit;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
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
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** Where a commune's administrator keeps its organisation, accounts and deputies; the operator loads new communes. */
@Controller
@RequestMapping("/quan-tri")
class OrganisationPages {

    private final Organisation organisation;
    private final CommuneImport imports;
    private final Accounts accounts;
    private final Deputies deputies;
    private final Deputising deputising;
    private final Clock clock;
    private final boolean demonstration;

    OrganisationPages(
            Organisation organisation,
            CommuneImport imports,
            Accounts accounts,
            Deputies deputies,
            Deputising deputising,
            Clock clock,
            @Value("${tiendo.demo}") boolean demonstration) {
        this.organisation = organisation;
        this.imports = imports;
        this.accounts = accounts;
        this.deputies = deputies;
        this.deputising = deputising;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** A person as the administrator's list shows them. */
    public record Row(String username, String name, String title, String unit, String account) {}

    @GetMapping
    String page(Principal user, @RequestParam("xa") Optional<String> chosen, Model model) {
        var person = administrator(user);
        var commune = person.commune().or(() -> chosen);
        model.addAttribute("trinhDien", demonstration);
        model.addAttribute("xa", person.operator() ? organisation.communes() : List.of());
        model.addAttribute("ma", commune.orElse(""));
        model.addAttribute(
                "nguoi",
                commune.map(organisation::people).orElse(List.of()).stream()
                        .map(this::row)
                        .toList());
        model.addAttribute("chucVu", commune.map(organisation::positions).orElse(List.of()));
        model.addAttribute("homNay", today());
        model.addAttribute("uyQuyen", commune.map(deputies::of).orElse(List.of()));
        return "quan-tri";
    }

    private Row row(Person person) {
        var account = accounts.account(person.username());
        var state = account.map(
                        known -> known.locked() ? "đang khóa" : known.mustChange() ? "chờ đổi mật khẩu" : "đang dùng")
                .orElse(person.hasAccount() ? "chưa mở" : "không có tài khoản");
        return new Row(
                person.username(), person.name(), person.title(), person.unit().orElse(""), state);
    }

    @PostMapping("/to-chuc")
    String load(Principal user, @RequestParam("tep") MultipartFile file, RedirectAttributes messages)
            throws IOException {
        var person = administrator(user);
        try (var content = file.getInputStream()) {
            Refusal.unless(!file.isEmpty(), "Hãy chọn tệp tổ chức.");
            var commune = imports.load(content, person.commune());
            messages.addFlashAttribute(
                    "xong",
                    "Đã cập nhật tổ chức của " + organisation.commune(commune).title() + ".");
            return "redirect:/quan-tri?xa=" + commune;
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            return "redirect:/quan-tri";
        }
    }

    @PostMapping("/mat-khau")
    String reset(Principal user, @RequestParam("ten") String username, RedirectAttributes messages) {
        var target = manageable(user, username);
        var password = TemporaryPassword.next();
        accounts.setPassword(target.username(), password, true);
        accounts.log(user.getName(), "RESET", target.username());
        messages.addFlashAttribute(
                "xong",
                "Mật khẩu tạm của " + target.name() + " (" + target.username() + ") là " + password
                        + " – chỉ hiện một lần; người dùng phải đổi khi đăng nhập.");
        return back(target.commune());
    }

    @PostMapping("/uy-quyen")
    String deputise(
            Principal user,
            @RequestParam("chuc-vu") String position,
            @RequestParam("nguoi") String username,
            @RequestParam("tu") String from,
            @RequestParam("den") String to,
            @RequestParam("ly-do") String reason,
            RedirectAttributes messages) {
        var deputy = manageable(user, username);
        var commune = deputy.commune().orElseThrow();
        try {
            var first = VietnamTime.parse(from);
            var last = VietnamTime.parse(to);
            deputising.grant(
                    new Deputy(UUID.randomUUID(), commune, position, Optional.empty(), username, first, last, reason),
                    user.getName());
            messages.addFlashAttribute("xong", "Đã ghi ủy quyền cho " + deputy.name() + ".");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return back(deputy.commune());
    }

    @PostMapping("/uy-quyen/{id}/ket-thuc")
    String endDeputy(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        var administrator = administrator(user);
        var commune = deputies.find(id)
                .map(Deputy::commune)
                .filter(found -> administrator.operator() || administrator.worksIn(found))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            deputising.end(id, user.getName());
            messages.addFlashAttribute("xong", "Đã kết thúc ủy quyền; việc đang mở đã trở về người giữ chức vụ.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return back(Optional.of(commune));
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static String back(Optional<String> commune) {
        return "redirect:/quan-tri?xa=" + commune.orElse("");
    }

    private Person manageable(Principal user, String username) {
        var administrator = administrator(user);
        return organisation
                .person(username)
                .filter(Person::hasAccount)
                .filter(person -> person.operator() || person.commune().isPresent())
                .filter(person -> administrator.operator() || person.commune().equals(administrator.commune()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Person administrator(Principal user) {
        return organisation
                .person(user.getName())
                .filter(person ->
                        person.operator() || organisation.hasRole(person.username(), Role.ADMINISTRATOR, today()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
