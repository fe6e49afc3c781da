package vn.tiendo.access;

import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Accounts;
import vn.tiendo.unit.Cities;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Role;

/** The login page, the way to each role's first page, and the change of one's own password. */
@Controller
class AccessPages {

    private final Accounts accounts;
    private final Organisation organisation;
    private final Cities cities;
    private final Clock clock;

    AccessPages(Accounts accounts, Organisation organisation, Cities cities, Clock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.cities = cities;
        this.clock = clock;
    }

    @GetMapping(Security.LOGIN)
    String login() {
        return "dang-nhap";
    }

    @GetMapping("/")
    String home(Principal user) {
        if (cities.of(user.getName()).isPresent()) {
            return "redirect:/thanh-pho";
        }
        var day = VietnamTime.today(clock);
        var person = organisation.person(user.getName()).orElseThrow();
        if (person.operator()) {
            return "redirect:/camunda/app/cockpit/default/";
        }
        if (organisation.hasRole(person.username(), Role.ADMINISTRATOR, day)) {
            return "redirect:/quan-tri";
        }
        return organisation.hasRole(person.username(), Role.OVERSEER, day)
                ? "redirect:/tien-do"
                : "redirect:/camunda/app/tasklist/default/";
    }

    @GetMapping("/mat-khau")
    String password() {
        return "mat-khau";
    }

    @PostMapping("/mat-khau")
    String change(
            Principal user,
            @RequestParam("hien-tai") String current,
            @RequestParam("moi") String chosen,
            @RequestParam("nhac-lai") String again,
            Model model) {
        try {
            requireCurrent(user.getName(), current);
            Refusal.unless(chosen.equals(again), "Hai lần nhập mật khẩu mới chưa giống nhau.");
            Refusal.unless(!chosen.equals(current), "Mật khẩu mới phải khác mật khẩu hiện tại.");
            accounts.setPassword(user.getName(), chosen, false);
            return "redirect:/?doi-mat-khau";
        } catch (Refusal refusal) {
            model.addAttribute("loi", refusal.getMessage());
            return "mat-khau";
        }
    }

    /** A wrong one counts as a failed login: whoever finds an open session cannot guess it here. */
    private void requireCurrent(String username, String current) {
        var locked = accounts.account(username).filter(Accounts.Account::locked).isPresent();
        Refusal.unless(!locked, "Tài khoản tạm khóa 15 phút vì nhập sai mật khẩu nhiều lần.");
        if (!accounts.matches(username, current)) {
            accounts.failed(username);
            throw new Refusal("Mật khẩu hiện tại chưa đúng.");
        }
    }
}
