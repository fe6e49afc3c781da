package vn.tiendo.cityview;

import java.security.Principal;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Cities;
import vn.tiendo.unit.City;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Role;

/** Where a commune's leaders see what the city sees of them, and the Chủ tịch decides what it may see beyond counts. */
@Controller
@RequestMapping("/chia-se-thanh-pho")
class SharingPages {

    private final Sharing sharing;
    private final Organisation organisation;
    private final Cities cities;
    private final Clock clock;

    SharingPages(Sharing sharing, Organisation organisation, Cities cities, Clock clock) {
        this.sharing = sharing;
        this.organisation = organisation;
        this.cities = cities;
        this.clock = clock;
    }

    @GetMapping
    String page(Principal user, Model model) {
        var commune = communeOfLeader(user);
        model.addAttribute("chiaSe", sharing.of(commune));
        model.addAttribute("duocQuyet", sharing.mayDecide(user.getName(), commune));
        model.addAttribute("daQuyet", sharing.decisions(commune));
        model.addAttribute(
                "thanhPho", cities.ofCommune(commune).map(City::title).orElse(""));
        return "chia-se-thanh-pho";
    }

    @PostMapping
    String decide(
            Principal user,
            @RequestParam(name = "nhiem-vu", defaultValue = "false") boolean tasks,
            @RequestParam(name = "bao-cao", defaultValue = "false") boolean reports,
            RedirectAttributes messages) {
        var commune = communeOfLeader(user);
        try {
            var shared = new Shared(tasks, reports);
            sharing.decide(commune, shared, user.getName());
            messages.addFlashAttribute("xong", "Từ bây giờ chia sẻ với thành phố: " + shared.wording() + ".");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/chia-se-thanh-pho";
    }

    private String communeOfLeader(Principal user) {
        return organisation
                .person(user.getName())
                .filter(person -> organisation.hasRole(person.username(), Role.LEADER, VietnamTime.today(clock)))
                .flatMap(Person::commune)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
