package vn.tiendo.feed;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Where calendar programs fetch: no login, for the address is the key; whoever guesses learns nothing. */
@RestController
class FeedEndpoint {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final OwnDueItems items;
    private final DueCalendar calendar;
    private final Organisation organisation;

    FeedEndpoint(Feeds feeds, OwnDueItems items, DueCalendar calendar, Organisation organisation) {
        this.feeds = feeds;
        this.items = items;
        this.calendar = calendar;
        this.organisation = organisation;
    }

    @GetMapping("/lich/{secret:" + FeedSecret.PATTERN + "}.ics")
    ResponseEntity<byte[]> fetch(@PathVariable String secret) {
        var person = feeds.fetched(new FeedSecret(secret))
                .flatMap(organisation::person)
                .filter(Person::hasAccount)
                .filter(found -> found.commune().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var text = calendar.of(items.of(person)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(text))
                .body(text);
    }
}
