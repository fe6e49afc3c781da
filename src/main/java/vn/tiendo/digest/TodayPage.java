package vn.tiendo.digest;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.notice.NoticeSetting;
import vn.tiendo.unit.Organisation;

/** The content of the daily mail as a page, as things stand now: for whoever wants no mail, or has lost it. */
@Controller
class TodayPage {

    private final Desks desks;
    private final DigestText text;
    private final Organisation organisation;
    private final Clock clock;

    TodayPage(Desks desks, DigestText text, Organisation organisation, Clock clock) {
        this.desks = desks;
        this.text = text;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/hom-nay")
    String page(Principal user, Model model) {
        var person = organisation.person(user.getName()).orElseThrow();
        var commune = person.commune().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        var now = new DigestRun(
                UUID.randomUUID(), commune, VietnamTime.today(clock), NoticeSetting.USUAL, clock.instant());
        var desk = desks.of(now).desk(person, List.of());
        model.addAttribute("homNay", text.digest(person, desk, desk.parts(), ""));
        return "hom-nay";
    }
}
