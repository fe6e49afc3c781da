package vn.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each role at each endpoint, over real HTTP. {@code +} is answered, {@code x} refused (401, 403, the login page or our
 * sentence), {@code 0} not found, {@code !} reached but the content refused.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tiendo.demo=true",
            "logging.level.org.camunda=off",
            "logging.level.vn.tiendo.workflow.EngineErrors=off"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixTest {

    private static final Map<String, String> ROLES = roles();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, String> ids = Map.of();
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        roles.put("nobody", "");
        roles.put("officer", "anlao.hcc.cv2");
        roles.put("head", "anlao.hcc.truong");
        roles.put("desk", "anlao.vhxh.tonghop");
        roles.put("desk head", "anlao.vhxh.truong");
        roles.put("clerk", "anlao.vanthu");
        roles.put("leader", "anlao.pct");
        roles.put("overseer", "anlao.giamsat");
        roles.put("administrator", "anlao.quantri");
        roles.put("operator", "vanhanh");
        roles.put("foreign officer", "chiminh.kt.cv1");
        roles.put("foreign leader", "chiminh.pct");
        return roles;
    }

    @BeforeAll
    void logIn() {
        ids = TwoCommunes.ids(port, jdbc);
        ROLES.forEach(
                (role, user) -> visitors.put(role, user.isEmpty() ? Visitor.nobody(port) : Visitor.of(port, user)));
    }

    @Test
    void pagesAndTheirData() {
        check(Matrix.PAGES, "");
    }

    @Test
    void webApplicationsAndTheirData() {
        check(Matrix.WEB_APPLICATIONS, "");
    }

    @Test
    void engineThroughTheWebApplications() {
        check(Matrix.ENGINE, "/camunda/api/engine/engine/default");
    }

    @Test
    void engineThroughRest() {
        check(Matrix.ENGINE, "/engine-rest", List.of("nobody", "officer", "operator", "foreign leader"));
    }

    private void check(String expected, String prefix) {
        check(expected, prefix, List.copyOf(ROLES.keySet()));
    }

    private void check(String expected, String prefix, List<String> roles) {
        var leaks = Collections.synchronizedList(new ArrayList<String>());
        var actual = expected.lines()
                .map(line -> line.isBlank() || line.startsWith("#") ? line : row(line, prefix, roles, leaks))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(actual).isEqualTo(expected);
        assertThat(leaks).as("answers that hold something of another commune").isEmpty();
    }

    /** Sends the row's request as each role and writes the row as it turned out. */
    private String row(String line, String prefix, List<String> roles, List<String> leaks) {
        var request = line.substring(Matrix.MARKS_END).strip();
        var all = List.copyOf(ROLES.keySet());
        var marks = all.parallelStream()
                .map(role ->
                        roles.contains(role) ? mark(role, request, prefix, leaks) : marked(line, all.indexOf(role)))
                .collect(Collectors.joining("  "));
        return " " + marks + "  " + line.substring(Matrix.MARKS_END);
    }

    private static String marked(String line, int column) {
        return line.substring(1 + 3 * column, 2 + 3 * column);
    }

    private String mark(String role, String request, String prefix, List<String> leaks) {
        var visitor = Objects.requireNonNull(visitors.get(role));
        var answer = MatrixRequest.of(request, ids).send(visitor, prefix);
        var strangers = role.startsWith("foreign") ? TwoCommunes.OF_AN_LAO : TwoCommunes.OF_CHI_MINH;
        if (!role.equals("operator")) {
            strangers.stream()
                    .filter(answer.body()::contains)
                    .forEach(word -> leaks.add(role + " found " + word + " in " + request));
        }
        return mark(visitor, answer);
    }

    private String mark(Visitor visitor, HttpResponse<String> answer) {
        var status = answer.statusCode();
        return switch (status / 100) {
            case 2 -> "+";
            case 3 ->
                afterwards(visitor, answer.headers().firstValue("Location").orElse(""));
            case 4 -> status == 401 || status == 403 ? "x" : status == 404 ? "0" : "!";
            default -> "E";
        };
    }

    private static String afterwards(Visitor visitor, String location) {
        var path = java.net.URI.create(location).getPath();
        if (path.equals(Security.LOGIN)) {
            return "x";
        }
        var page = path.startsWith("/nhiem-vu/") || path.startsWith("/ke-hoach/")
                ? visitor.get(path).body()
                : "";
        return page.contains("Chỉ lãnh đạo") || page.contains("Chỉ thủ trưởng") || page.contains("không có quyền")
                ? "x"
                : "+";
    }
}
