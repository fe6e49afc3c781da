package vn.tiendo.demo;

import java.security.Principal;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Role;

/** Where the demonstration's administrator moves its date. */
@Controller
@RequestMapping("/quan-tri/dong-ho")
@ConditionalOnProperty("tiendo.demo")
class DemoClockPage {

    private final DemoTime time;
    private final Organisation organisation;

    DemoClockPage(DemoTime time, Organisation organisation) {
        this.time = time;
        this.organisation = organisation;
    }

    @GetMapping
    String page(Principal user, Model model) {
        requireAdministrator(user);
        return "dong-ho";
    }

    @PostMapping
    String move(
            Principal user, @RequestParam("cach") String how, @RequestParam("ngay") Optional<String> day, Model model) {
        requireAdministrator(user);
        try {
            switch (how) {
                case "ngay-sau" -> time.nextDay();
                case "ngay-lam-viec" -> time.nextWorkingDay();
                default -> time.moveTo(VietnamTime.parse(day.orElse("")));
            }
            return "redirect:/quan-tri/dong-ho";
        } catch (Refusal refusal) {
            model.addAttribute("loi", refusal.getMessage());
            return page(user, model);
        }
    }

    private void requireAdministrator(Principal user) {
        var allowed = organisation.hasRole(user.getName(), Role.ADMINISTRATOR, time.today())
                || organisation.person(user.getName()).filter(Person::operator).isPresent();
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
