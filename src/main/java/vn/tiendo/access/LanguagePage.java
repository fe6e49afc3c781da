package vn.tiendo.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import vn.tiendo.refusal.Refusal;

/**
 * Where a person chooses the language of the engine's web applications (our own pages stay Vietnamese). The choice is a
 * cookie that names the person: nobody else at the same computer gets English by it.
 */
@Controller
class LanguagePage {

    /** Read by {@code assets/tiendo/language.js}. */
    static final String COOKIE = "TIENDO-NGON-NGU";

    private static final String ADDRESS = "/ngon-ngu";
    private static final String VIETNAMESE = "vi";
    private static final String ENGLISH = "en";
    private static final Duration KEPT = Duration.ofDays(365);

    @GetMapping(ADDRESS)
    String show(Principal user, @CookieValue(name = COOKIE, defaultValue = "") String chosen, Model model) {
        model.addAttribute("tiengAnh", chosen.equals(encoded(user)));
        return "ngon-ngu";
    }

    @PostMapping(ADDRESS)
    String choose(
            Principal user,
            @RequestParam(name = "chon", defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes messages) {
        try {
            Refusal.unless(List.of(VIETNAMESE, ENGLISH).contains(language), "Hãy chọn tiếng Việt hoặc tiếng Anh.");
            var cookie = ENGLISH.equals(language) ? cookie(request, encoded(user), KEPT) : forgotten(request);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            messages.addFlashAttribute("xong", "Đã đổi. Trang đang mở ở thẻ khác cần được tải lại.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:" + ADDRESS;
    }

    private static ResponseCookie forgotten(HttpServletRequest request) {
        return cookie(request, "", Duration.ZERO);
    }

    private static ResponseCookie cookie(HttpServletRequest request, String value, Duration kept) {
        return ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + "/")
                .maxAge(kept)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
    }

    private static String encoded(Principal user) {
        return UriUtils.encode(user.getName(), StandardCharsets.UTF_8);
    }
}
