package vn.tiendo.unit;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.refusal.Refusal;

/** Where the operator makes, resets and closes the accounts of those who look on from a city. */
@Controller
@RequestMapping("/quan-tri/thanh-pho")
class CityAccountPages {

    private final Organisation organisation;
    private final Cities cities;
    private final CityAccounts officials;
    private final Accounts accounts;

    CityAccountPages(Organisation organisation, Cities cities, CityAccounts officials, Accounts accounts) {
        this.organisation = organisation;
        this.cities = cities;
        this.officials = officials;
        this.accounts = accounts;
    }

    /** Somebody of the city, and how the account is. */
    public record Row(String username, String name, String title, String mail, String account, boolean open) {}

    @GetMapping
    String page(Principal user, @RequestParam("ma") Optional<String> code, Model model) {
        requireOperator(user);
        var chosen = code.flatMap(this::city);
        model.addAttribute("tinh", cities.all());
        model.addAttribute("chon", chosen.orElse(null));
        model.addAttribute(
                "xa", chosen.map(city -> cities.communes(city.code())).orElse(List.of()));
        model.addAttribute(
                "nguoi",
                chosen.map(city -> cities.people(city.code())).orElse(List.of()).stream()
                        .map(this::row)
                        .toList());
        return "quan-tri-thanh-pho";
    }

    private Row row(Person person) {
        var state = accounts.account(person.username())
                .map(known -> known.locked() ? "đang khóa" : known.mustChange() ? "chờ đổi mật khẩu" : "đang dùng")
                .orElse("đã đóng");
        return new Row(person.username(), person.name(), person.title(), person.mail(), state, person.hasAccount());
    }

    @PostMapping
    String open(
            Principal user,
            @RequestParam(name = "ma", defaultValue = "") String city,
            @RequestParam(name = "ten", defaultValue = "") String username,
            @RequestParam(name = "ho-ten", defaultValue = "") String name,
            @RequestParam(name = "chuc-danh", defaultValue = "") String title,
            @RequestParam(name = "thu", defaultValue = "") String mail,
            RedirectAttributes messages) {
        requireOperator(user);
        var password = TemporaryPassword.next();
        var official = new CityAccounts.Official(username.strip(), city, name, title, mail);
        try {
            officials.open(official, password, true, user.getName());
            messages.addFlashAttribute("xong", said(name, username, password));
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            messages.addFlashAttribute("nhap", official);
        }
        return back(city);
    }

    @PostMapping("/mat-khau")
    String reset(Principal user, @RequestParam("ten") String username, RedirectAttributes messages) {
        requireOperator(user);
        var city = cityOf(username);
        var password = TemporaryPassword.next();
        officials.reset(username, password, user.getName());
        messages.addFlashAttribute("xong", said(organisation.nameOf(username), username, password));
        return back(city.code());
    }

    @PostMapping("/dong")
    String close(Principal user, @RequestParam("ten") String username, RedirectAttributes messages) {
        requireOperator(user);
        var city = cityOf(username);
        accounts.close(username, user.getName());
        messages.addFlashAttribute("xong", "Đã đóng tài khoản " + username + ".");
        return back(city.code());
    }

    private static String said(String name, String username, String password) {
        return "Mật khẩu tạm của " + name + " (" + username + ") là " + password
                + " – chỉ hiện một lần; người dùng phải đổi khi đăng nhập.";
    }

    private String back(String city) {
        return "redirect:/quan-tri/thanh-pho"
                + city(city).map(known -> "?ma=" + known.code()).orElse("");
    }

    private Optional<City> city(String code) {
        return cities.all().stream().filter(city -> city.code().equals(code)).findFirst();
    }

    private City cityOf(String username) {
        return cities.of(username).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void requireOperator(Principal user) {
        organisation
                .person(user.getName())
                .filter(Person::operator)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
