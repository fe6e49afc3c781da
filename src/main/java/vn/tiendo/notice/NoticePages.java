package vn.tiendo.notice;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalTime;
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
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Everybody's own page: which mails, and when. */
@Controller
@RequestMapping("/thong-bao")
class NoticePages {

    private final NoticeSettings settings;
    private final Organisation organisation;

    NoticePages(NoticeSettings settings, Organisation organisation) {
        this.settings = settings;
        this.organisation = organisation;
    }

    @GetMapping
    String page(Principal user, Model model) {
        var person = person(user);
        model.addAttribute("chon", settings.of(person.username()));
        model.addAttribute("gio", NoticeSetting.times());
        model.addAttribute("diaChi", person.mail());
        return "thong-bao";
    }

    @PostMapping
    String save(
            Principal user,
            @RequestParam("gio") String time,
            @RequestParam(name = "hang-ngay", defaultValue = "false") boolean daily,
            @RequestParam(name = "khan", defaultValue = "false") boolean urgent,
            @RequestParam(name = "lich", defaultValue = "false") boolean calendar,
            RedirectAttributes messages) {
        var person = person(user);
        try {
            settings.save(person, new NoticeSetting(time(time), daily, urgent, calendar));
            messages.addFlashAttribute("xong", "Đã lưu.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/thong-bao";
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeException unreadable) {
            throw new Refusal("Giờ nhận thư phải viết dạng giờ:phút, ví dụ 07:30.");
        }
    }

    /** The operator has no part in a plan, and gets no mail. */
    private Person person(Principal user) {
        return organisation
                .person(user.getName())
                .filter(person -> person.commune().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
