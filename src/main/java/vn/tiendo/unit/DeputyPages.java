package vn.tiendo.unit;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** Where whoever holds a position authorises somebody to act in it, and takes that back. */
@Controller
@RequestMapping("/uy-quyen")
class DeputyPages {

    private final Organisation organisation;
    private final PositionHolders holders;
    private final Deputies deputies;
    private final Deputising deputising;
    private final Clock clock;

    DeputyPages(
            Organisation organisation, PositionHolders holders, Deputies deputies, Deputising deputising, Clock clock) {
        this.organisation = organisation;
        this.holders = holders;
        this.deputies = deputies;
        this.deputising = deputising;
        this.clock = clock;
    }

    /** What the form was sent with, so that a refusal loses nothing. */
    public record Asked(String position, String person, String from, String to, String reason) {}

    @GetMapping
    String page(Principal user, Model model) {
        var person = person(user);
        var held = holders.heldBy(person.username());
        var acts = deputies.ofDeputy(person.username());
        if (held.isEmpty() && acts.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("chucVu", held);
        model.addAttribute("nguoi", others(person));
        model.addAttribute("cuaToi", deputies.ofHolder(person.username()));
        model.addAttribute("toiThay", acts);
        model.addAttribute("homNay", today());
        if (!model.containsAttribute("go")) {
            model.addAttribute("go", new Asked("", "", "", "", ""));
        }
        return "uy-quyen";
    }

    private List<Person> others(Person person) {
        return person.commune().map(organisation::people).orElse(List.of()).stream()
                .filter(Person::hasAccount)
                .filter(other -> !other.username().equals(person.username()))
                .toList();
    }

    @PostMapping
    String grant(
            Principal user,
            @RequestParam("chuc-vu") String position,
            @RequestParam("nguoi") String deputy,
            @RequestParam("tu") String from,
            @RequestParam("den") String to,
            @RequestParam("ly-do") String reason,
            RedirectAttributes messages) {
        var asked = new Asked(position, deputy, from, to, reason);
        try {
            grant(held(user, position), user.getName(), asked);
            messages.addFlashAttribute(
                    "xong", "Đã ủy quyền cho " + organisation.nameOf(deputy) + " từ " + from + " đến hết " + to + ".");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            messages.addFlashAttribute("go", asked);
        }
        return "redirect:/uy-quyen";
    }

    private void grant(Position position, String holder, Asked asked) {
        deputising.grant(
                new Deputy(
                        UUID.randomUUID(),
                        position.commune(),
                        position.code(),
                        Optional.of(holder),
                        asked.person(),
                        VietnamTime.parse(asked.from()),
                        VietnamTime.parse(asked.to()),
                        asked.reason().strip()),
                holder);
    }

    @PostMapping("/{id}/ket-thuc")
    String end(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        var mine = deputies.ofHolder(user.getName()).stream()
                .anyMatch(line -> line.deputy().id().equals(id));
        if (!mine) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            deputising.end(id, user.getName());
            messages.addFlashAttribute("xong", "Đã kết thúc ủy quyền; việc đang mở đã trở về người giữ chức vụ.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/uy-quyen";
    }

    private Position held(Principal user, String code) {
        return holders.heldBy(user.getName()).stream()
                .filter(position -> position.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private Person person(Principal user) {
        return organisation.person(user.getName()).orElseThrow();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
