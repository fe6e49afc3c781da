package vn.tiendo.handbook;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The handbook for whoever has the address, also before logging in: it tells how to log in. */
@Controller
@RequestMapping("/so-tay")
class HandbookPages {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Handbook handbook;

    HandbookPages(Handbook handbook) {
        this.handbook = handbook;
    }

    @GetMapping
    String index() {
        return "redirect:/so-tay/";
    }

    @GetMapping("/")
    String first(Model model) {
        return page(Handbook.INDEX, model);
    }

    @GetMapping("/{name}")
    String page(@PathVariable("name") String name, Model model) {
        var page = handbook.page(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("trang", page);
        return "so-tay";
    }

    @GetMapping("/hinh/{name}.png")
    ResponseEntity<Resource> picture(@PathVariable("name") String name) {
        var picture = handbook.picture(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(KEPT))
                .body(picture);
    }
}
