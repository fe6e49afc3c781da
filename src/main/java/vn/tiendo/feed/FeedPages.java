package vn.tiendo.feed;

import java.security.Principal;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.mail.ProductAddress;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Everybody's own page about the calendar address: make it, see it once, renew it, delete it. */
@Controller
@RequestMapping("/lich-cua-toi")
class FeedPages {

    private static final String AGAIN = "redirect:/lich-cua-toi";

    private final Feeds feeds;
    private final Organisation organisation;
    private final ProductAddress address;

    FeedPages(Feeds feeds, Organisation organisation, ProductAddress address) {
        this.feeds = feeds;
        this.organisation = organisation;
        this.address = address;
    }

    /** What the page says of an address that there is. */
    public record Shown(String created, String fetched) {}

    @GetMapping
    String page(Principal user, Model model) {
        feeds.of(person(user).username())
                .map(feed -> new Shown(
                        VietnamTime.format(feed.createdAt()),
                        feed.fetchedAt().map(FeedPages::moment).orElse("chưa có lần nào")))
                .ifPresent(shown -> model.addAttribute("lich", shown));
        return "lich-cua-toi";
    }

    /** The address stands on the next page only: nobody can read it a second time, not even from our database. */
    @PostMapping
    String renew(Principal user, RedirectAttributes messages) {
        var secret = feeds.renew(person(user).username());
        messages.addFlashAttribute("diaChi", address.of("/lich/" + secret.text() + ".ics"));
        return AGAIN;
    }

    @PostMapping("/xoa")
    String delete(Principal user, RedirectAttributes messages) {
        feeds.delete(person(user).username());
        messages.addFlashAttribute("xong", "Đã xóa địa chỉ lịch. Ứng dụng lịch không tải được nữa.");
        return AGAIN;
    }

    private static String moment(Instant at) {
        return VietnamTime.format(at);
    }

    private Person person(Principal user) {
        return organisation
                .person(user.getName())
                .filter(person -> person.commune().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
