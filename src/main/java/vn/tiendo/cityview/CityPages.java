package vn.tiendo.cityview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.communereport.SentReports;
import vn.tiendo.document.Documents;
import vn.tiendo.overview.CommuneFigures;
import vn.tiendo.unit.Cities;
import vn.tiendo.unit.City;

/** What people of a city open: the table of its communes, and one commune so far as it shares. */
@Controller
class CityPages {

    static final String TABLE = "/thanh-pho";

    private static final int PAGE = 50;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Cities cities;
    private final CityTable table;
    private final CommuneFigures figures;
    private final Sharing sharing;
    private final SentReports reports;
    private final Documents documents;
    private final Clock clock;

    CityPages(
            Cities cities,
            CityTable table,
            CommuneFigures figures,
            Sharing sharing,
            SentReports reports,
            Documents documents,
            Clock clock) {
        this.cities = cities;
        this.table = table;
        this.figures = figures;
        this.sharing = sharing;
        this.reports = reports;
        this.documents = documents;
        this.clock = clock;
    }

    /** A heading that sorts. @param sorted as aria-sort has it */
    public record Heading(String text, String href, String sorted) {

        static Heading of(Column column, Asked asked) {
            var sorted = !column.key().equals(asked.sort()) ? "none" : asked.ascending() ? "ascending" : "descending";
            return new Heading(column.heading(), asked.by(column).href(TABLE), sorted);
        }
    }

    @GetMapping(TABLE)
    String table(Principal user, @RequestParam Map<String, String> parameters, Model model) {
        var city = cityOf(user);
        var asked = Asked.of(parameters);
        var rows = asked.of(table.of(city.code()));
        model.addAttribute("thanhPho", city.title());
        model.addAttribute("hoi", asked);
        model.addAttribute(
                "cot",
                Arrays.stream(Column.values())
                        .map(column -> Heading.of(column, asked))
                        .toList());
        model.addAttribute("cong", Totals.of(rows));
        model.addAttribute(
                "dong",
                rows.stream().skip((long) asked.page() * PAGE).limit(PAGE).toList());
        model.addAttribute("coTrang", PAGE);
        model.addAttribute("homNay", VietnamTime.today(clock));
        return "thanh-pho";
    }

    @GetMapping(TABLE + ".xlsx")
    ResponseEntity<byte[]> spreadsheet(Principal user, @RequestParam Map<String, String> parameters) {
        var city = cityOf(user);
        var title = "Các xã, phường của " + city.title() + ", ngày " + VietnamTime.format(VietnamTime.today(clock));
        var rows = Asked.of(parameters).of(table.of(city.code()));
        return file("Các xã, phường.xlsx", XLSX).body(CityFiles.spreadsheet(title, rows));
    }

    @GetMapping(TABLE + ".csv")
    ResponseEntity<byte[]> csv(Principal user, @RequestParam Map<String, String> parameters) {
        var rows = Asked.of(parameters).of(table.of(cityOf(user).code()));
        return file("Các xã, phường.csv", CSV).body(CityFiles.csv(rows));
    }

    @GetMapping(TABLE + "/{commune}")
    String commune(
            Principal user,
            @PathVariable String commune,
            @RequestParam(name = "trang", defaultValue = "0") String page,
            Model model) {
        var row = row(user, commune);
        var shared = sharing.of(commune);
        var from = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
        model.addAttribute("dong", row);
        model.addAttribute("homNay", VietnamTime.today(clock));
        model.addAttribute("chiaSe", shared);
        model.addAttribute("thang", Division.byDue(figures.byDue(commune)));
        model.addAttribute(
                "donVi",
                Division.byUnitKind(figures.byUnitKind(commune), row.commune().kind()));
        model.addAttribute("nhiemVu", shared.tasks() ? figures.tasks(commune, from * PAGE, PAGE) : List.of());
        model.addAttribute("baoCao", shared.reports() ? reports.signed(commune) : List.of());
        model.addAttribute("trang", from);
        model.addAttribute("coTrang", PAGE);
        return "thanh-pho-xa";
    }

    /** The signed file of a report that was sent, so long as the commune shares it. */
    @GetMapping(TABLE + "/{commune}/bao-cao/{file}")
    ResponseEntity<Resource> report(Principal user, @PathVariable String commune, @PathVariable String file)
            throws IOException {
        row(user, commune);
        var wanted = reports.signed(commune).stream()
                .filter(sent -> sent.file().toString().equals(file))
                .filter(sent -> sharing.of(commune).reports())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file(wanted.fileName(), MediaType.parseMediaType(wanted.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentLength(wanted.size())
                .body(new InputStreamResource(documents.open(wanted.file())));
    }

    /** Of the person's own city; any other is not there. */
    private CommuneRow row(Principal user, String commune) {
        return table.one(cityOf(user).code(), commune)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private City cityOf(Principal user) {
        return cities.of(user.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }
}
