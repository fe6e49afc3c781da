package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of ours, as each role reaches it by links: in Vietnamese, usable by everybody, and fit for a phone. */
@ExtendWith(BrowserFound.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tiendo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OurPagesBrowserTest {

    private static final List<String> ROLES = List.of(
            "anlao.pct", "anlao.vhxh.tonghop", "anlao.kt.truong", "anlao.quantri", "vanhanh", "haiphong.theodoi");

    /** Pages that no link leads to in a demonstration just begun, each with where it is looked at instead. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("/dang-nhap", "asksForThePasswordOfEverybody"),
            Map.entry("/nhiem-vu/{id}/gia-han", "letsEverybodyAskForMoreTime"),
            Map.entry("/nhap-ke-hoach/{id}", "ImportBrowserTest"),
            Map.entry("/kiem-tra/{id}/sua", "InspectionBrowserTest"),
            Map.entry("/kiem-tra/{id}/ket-qua", "InspectionBrowserTest"),
            Map.entry("/kiem-tra/{id}/ket-qua/{finding}", "InspectionBrowserTest"),
            Map.entry("/ke-hoach/{id}/so-sanh", "AmendmentBrowserTest"),
            Map.entry("/ke-hoach/{id}/thay-doi", "AmendmentBrowserTest"),
            Map.entry("/bao-cao/xa/{period}", "ReportBrowserTest"),
            Map.entry("/bao-cao/xa/{period}/viec", "ReportBrowserTest"),
            Map.entry("/nhiem-vu", "leads on to /tien-do/viec"),
            Map.entry("/so-tay", "leads on to /so-tay/"),
            Map.entry("/viec/{taskId}", "leads on to a task or to Tasklist"),
            Map.entry("/chi-tieu/{id}", "MeasuringBrowserTest"),
            Map.entry("/chi-tieu/do/{id}", "MeasuringBrowserTest"),
            Map.entry("/chi-tieu/dot/{id}", "MeasuringBrowserTest"));

    /** What a page is like: its address and where its forms lead to, without ids. */
    private static final String LIKE =
            """
            () => [location.pathname, ...[...document.forms].map(form => new URL(form.action).pathname)]
                .map(path => path.replace(/[0-9a-f-]{36}|[^/]*\\.[^/]*/g, '*')).join(' ')
            """;

    private Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void isForEverybody(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        var visited = new TreeSet<String>();
        var all = new SoftAssertions();
        var seen = new HashSet<Object>();
        for (var role : ROLES) {
            visited.addAll(walkedBy(role, seen, all));
        }
        all.assertThat(pages(mappings).filter(page -> !isAmong(page, visited))).isSubsetOf(ELSEWHERE.keySet());
        all.assertAll();
    }

    /** A page that another role has seen alike is not looked at again. */
    private Set<String> walkedBy(String username, Set<Object> seen, SoftAssertions all) {
        try (var visit = Visit.of(chromium, address(), username)) {
            var page = visit.page();
            return new Walk(page, address()).each(() -> {
                if (seen.add(page.evaluate(LIKE))) {
                    all.check(() -> VisibleText.isVietnamese(page));
                    all.check(() -> Accessible.isForEverybody(page));
                    all.check(() -> Accessible.fitsOnAPhone(page));
                }
            });
        }
    }

    @Test
    void asksForThePasswordOfEverybody() {
        try (var browser = chromium.browser().newContext()) {
            var page = browser.newPage();
            page.navigate(address() + "/dang-nhap?sai");
            VisibleText.isVietnamese(page);
            Accessible.isForEverybody(page);
            Accessible.fitsOnAPhone(page);
        }
    }

    /** Without an account, as a citizen does. */
    @Test
    void showsThePublicWhatWasApprovedAndSetsNoCookie() {
        for (var width : List.of(320, 390, 768, 1440)) {
            try (var browser =
                    chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
                var page = browser.newPage();
                for (var path : List.of("/cong-khai", "/cong-khai/an-lao", "/cong-khai/khong-co")) {
                    page.navigate(address() + path);
                    VisibleText.isVietnamese(page);
                    Accessible.isForEverybody(page);
                    Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                            .as(path + " " + width)
                            .isLessThanOrEqualTo(width);
                }
                page.navigate(address() + "/cong-khai/an-lao");
                Pictures.take(page, "cong-khai-" + width);
                page.getByLabel("Tình hình").selectOption("OVERDUE");
                page.getByRole(AriaRole.BUTTON).click();
                assertThat(page.locator("[role=status]")).containsText("theo điều kiện đã chọn");
                Assertions.assertThat(browser.cookies()).isEmpty();
            }
        }
    }

    @Test
    void letsEverybodyAskForMoreTime(@Autowired JdbcClient jdbc) {
        var asking = jdbc.sql(
                        """
                        select a.id, h.username from assignment a
                        join position p on p.commune = a.commune and p.unit = a.lead_unit and p.role = 'HEAD'
                        join position_holder h on h.commune = p.commune and h.position = p.code
                        where a.commune = 'an-lao' and a.state = 'IN_PROGRESS' and a.kind = 'ONE_OFF' and a.due is not null
                            and not exists (select 1 from extension e where e.assignment = a.id)
                        limit 1""")
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("username")))
                .single();
        try (var visit = Visit.of(chromium, address(), asking.getValue())) {
            var page = visit.page();
            page.navigate(address() + "/nhiem-vu/" + asking.getKey() + "/gia-han");
            assertThat(page.locator("h1")).containsText("gia hạn");
            VisibleText.isVietnamese(page);
            Accessible.isForEverybody(page);
            Accessible.fitsOnAPhone(page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "anlao.kt.cv1, 1440, /hom-nay, hom-nay",
        "anlao.pct, 390, /cho-duyet, cho-duyet",
        "anlao.pct, 390, /tien-do, tien-do-dien-thoai",
        "anlao.vhxh.tonghop, 1440, /tien-do, tien-do",
        "anlao.quantri, 1440, /quan-tri, quan-tri",
        "anlao.quantri, 1440, /quan-tri/lich, lich"
    })
    void showsInTheHandbookWhatUsersSee(String username, int width, String path, String picture) {
        try (var visit = Visit.of(chromium, address(), username, width)) {
            visit.page().navigate(address() + path);
            assertThat(visit.page().locator("h1")).isVisible();
            Pictures.take(visit.page(), picture);
        }
    }

    @Test
    void findsWhatShutsPeopleOut() {
        try (var browser = chromium.browser().newContext()) {
            var page = browser.newPage();
            page.setContent("<html lang=vi><title>Thử</title><main><h1>Thử</h1><img src=x.png><input></main></html>");
            Assertions.assertThatThrownBy(() -> Accessible.isForEverybody(page))
                    .hasMessageContaining("image-alt")
                    .hasMessageContaining("label");
            page.setContent("<html lang=vi><title>Thử</title><main style='width: 900px'>Thử</main></html>");
            Assertions.assertThatThrownBy(() -> Accessible.fitsOnAPhone(page)).hasMessageContaining("less than");
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }

    /** The patterns of all addresses that answer a page. */
    private static Stream<String> pages(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> isPage(entry.getKey(), entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(pattern -> !pattern.equals("/"));
    }

    private static boolean isPage(RequestMappingInfo info, HandlerMethod handler) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && handler.getMethod().getReturnType() == String.class
                && handler.getBeanType().getPackageName().startsWith("vn.tiendo");
    }

    private static boolean isAmong(String pattern, Set<String> visited) {
        var path = pattern.replaceAll("\\{[^}]*}", "[^/]+");
        return visited.stream().anyMatch(kind -> kind.matches(path));
    }
}
