package vn.tiendo.handover;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
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
import org.springframework.web.util.UriComponentsBuilder;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Unit;

/** Where the work of somebody who leaves is looked through and handed over: first to whom, then what goes how. */
@Controller
@RequestMapping("/ban-giao")
class HandoverPages {

    private static final String PIECE = "viec-";

    private final PassingOn handing;
    private final HandoverRights rights;
    private final OpenPieces pieces;
    private final Handovers handovers;
    private final Organisation organisation;

    HandoverPages(
            PassingOn handing,
            HandoverRights rights,
            OpenPieces pieces,
            Handovers handovers,
            Organisation organisation) {
        this.handing = handing;
        this.rights = rights;
        this.pieces = pieces;
        this.handovers = handovers;
        this.organisation = organisation;
    }

    /** A past handover with all its pieces. */
    public record Past(Handovers.Line head, List<Handovers.PieceLine> pieces) {}

    /** The names of the units of the user's commune, by their codes. */
    @ModelAttribute("donVi")
    Map<String, String> units(Principal user) {
        return organisation
                .person(user.getName())
                .flatMap(Person::commune)
                .map(organisation::units)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Unit::code, Unit::name));
    }

    @GetMapping
    String people(Principal user, Model model) {
        if (!rights.mayAny(user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var people =
                organisation.person(user.getName()).flatMap(Person::commune).map(organisation::people);
        model.addAttribute(
                "nguoi",
                people.orElse(List.of()).stream()
                        .filter(person -> rights.of(user.getName(), person).isPresent())
                        .toList());
        return "ban-giao";
    }

    @GetMapping("/{username}")
    String one(
            Principal user,
            @PathVariable String username,
            @RequestParam("nguoi-nhan") Optional<String> successor,
            Model model) {
        var leaver = leaver(user, username);
        var scope = rights.of(user.getName(), leaver).orElseThrow();
        model.addAttribute("nguoi", leaver);
        model.addAttribute("toanBo", scope.isWhole());
        model.addAttribute("laToi", username.equals(user.getName()));
        model.addAttribute("viec", pieces.of(leaver, scope));
        model.addAttribute("nguoiKhac", Colleagues.of(organisation, leaver));
        model.addAttribute(
                "nhan",
                successor
                        .flatMap(organisation::person)
                        .filter(person -> Colleagues.of(organisation, leaver).contains(person))
                        .orElse(null));
        model.addAttribute(
                "daBanGiao",
                handovers.of(username).stream()
                        .map(line -> new Past(line, handovers.pieces(line.id())))
                        .toList());
        return "ban-giao-mot-nguoi";
    }

    @PostMapping("/{username}")
    String handOver(
            Principal user,
            @PathVariable String username,
            @RequestParam("nguoi-nhan") String successor,
            @RequestParam("can-cu") String ground,
            @RequestParam(value = "dong-tai-khoan", defaultValue = "false") boolean close,
            @RequestParam Map<String, String> fields,
            RedirectAttributes messages) {
        leaver(user, username);
        try {
            var asked = new PassingOn.Asked(username, successor, others(fields), ground, close);
            var count = handing.handOver(asked, user.getName());
            messages.addFlashAttribute("xong", done(count, close));
            return "redirect:" + page(username, Optional.empty());
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        } catch (ConcurrencyFailureException collided) {
            messages.addFlashAttribute(
                    "loi", "Có việc vừa được người khác xử lý cùng lúc; chưa bàn giao gì. Hãy xem lại rồi bàn giao.");
        }
        messages.addFlashAttribute("canCu", ground);
        messages.addFlashAttribute("dong", close);
        messages.addFlashAttribute("chon", others(fields));
        return "redirect:" + page(username, Optional.of(successor));
    }

    private static String done(int count, boolean closed) {
        return "Đã bàn giao " + count + " mục" + (closed ? " và đóng tài khoản." : ".");
    }

    private static String page(String username, Optional<String> successor) {
        return UriComponentsBuilder.fromPath("/ban-giao/{username}")
                .queryParamIfPresent("nguoi-nhan", successor)
                .encode()
                .buildAndExpand(username)
                .toUriString();
    }

    private static Map<String, String> others(Map<String, String> fields) {
        var others = new HashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(PIECE) && !value.isBlank()) {
                others.put(name.substring(PIECE.length()), value);
            }
        });
        return others;
    }

    private Person leaver(Principal user, String username) {
        return organisation
                .person(username)
                .filter(person -> rights.mayAny(user.getName()))
                .filter(person -> rights.of(user.getName(), person).isPresent())
                .orElseThrow(() -> new ResponseStatusException(
                        rights.mayAny(user.getName()) ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN));
    }
}
