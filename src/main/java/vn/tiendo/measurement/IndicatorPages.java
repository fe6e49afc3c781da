package vn.tiendo.measurement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Indicators of plans with their results, as a list, as a spreadsheet, and each by itself. */
@Controller
@RequestMapping("/chi-tieu")
class IndicatorPages {

    private static final int MOST = 5_000;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String FILE = ContentDisposition.attachment()
            .filename("Chỉ tiêu.xlsx", StandardCharsets.UTF_8)
            .build()
            .toString();

    private final IndicatorList.Builder lists;
    private final OneIndicator.Builder views;
    private final Indicators indicators;
    private final MeasuringAccess access;
    private final Organisation organisation;

    IndicatorPages(
            IndicatorList.Builder lists,
            OneIndicator.Builder views,
            Indicators indicators,
            MeasuringAccess access,
            Organisation organisation) {
        this.lists = lists;
        this.views = views;
        this.indicators = indicators;
        this.access = access;
        this.organisation = organisation;
    }

    @GetMapping
    String list(Principal user, @RequestParam Map<String, String> asked, Model model) {
        var query = IndicatorQuery.of(asked);
        model.addAttribute("loc", query);
        model.addAttribute("ct", list(user, query, IndicatorList.PAGE));
        model.addAttribute("coTrang", IndicatorList.PAGE);
        model.addAttribute("ketQua", Result.values());
        return "chi-tieu";
    }

    @GetMapping("/xlsx")
    ResponseEntity<byte[]> spreadsheet(Principal user, @RequestParam Map<String, String> asked) throws IOException {
        var out = new ByteArrayOutputStream();
        IndicatorWorkbook.write(list(user, IndicatorQuery.of(asked), MOST), out);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                .body(out.toByteArray());
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        var reader = person(user);
        var indicator = indicators
                .find(id)
                .filter(found -> access.mayRead(found, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("ct", views.of(indicator, reader.username()));
        return "mot-chi-tieu";
    }

    private IndicatorList list(Principal user, IndicatorQuery query, int most) {
        var reader = person(user);
        var commune = reader.commune().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return lists.of(reader, commune, query, most);
    }

    private Person person(Principal user) {
        return organisation.person(user.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
