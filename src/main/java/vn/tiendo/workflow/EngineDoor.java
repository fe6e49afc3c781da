package vn.tiendo.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Groups;
import vn.tiendo.unit.Organisation;

/**
 * Lets through to the engine only what is listed here. Everything else that changes something goes through a form and
 * so through the domain; the set-up and login pages of the web applications (CVE-2026-77226) have no way in at all.
 */
class EngineDoor extends OncePerRequestFilter {

    private static final String ID = "[^/]+";
    private static final String QUERIES =
            "(task|process-instance|process-definition|execution|variable-instance|incident|job"
                    + "|job-definition|decision-definition|event-subscription|external-task|deployment"
                    + "|history/(?!cleanup)[a-z-]+|history/[a-z-]+/statistics)(/count)?";

    /** Queries and what an officer does in Tasklist. */
    private static final List<Door> EVERYONE = List.of(
            Door.to(
                    "GET",
                    "(?!(user|group|tenant)(/count)?$|authorization($|/(?!check$))|identity/(?!groups$|password-policy$)|version$|telemetry|metrics).*"),
            Door.to("GET", "user"),
            Door.to("GET", "user/count"),
            Door.to("GET", "version"),
            Door.to("OPTIONS", ".*"),
            Door.to("POST", QUERIES),
            Door.to("POST", "filter/" + ID + "/(list|count|singleResult)"),
            Door.to("POST", "task/" + ID + "/(submit-form|claim|unclaim)"));

    /** What keeps the installation running; deleting an instance ends its task with the reason given. */
    private static final List<Door> OPERATOR = List.of(
            Door.to("GET", ".*"),
            Door.to("DELETE", "process-instance/" + ID),
            Door.to("PUT", "process-instance/" + ID + "/suspended"),
            Door.to("PUT", "job/" + ID + "/(retries|suspended)"),
            Door.to("POST", "job/retries"),
            Door.to("POST", "process-instance/job-retries"));

    private static final Pattern ENGINE =
            Pattern.compile("(?:/camunda/api/engine/engine/[^/]+|/engine-rest(?:/engine/[^/]+)?)(?:/(.*))?");
    private static final Pattern CLOSED =
            Pattern.compile("/camunda/api/(admin/setup/.*|admin/auth/user/[^/]+/login/.*|admin/plugin/license/.*)");
    private static final Pattern PLUGINS = Pattern.compile("/camunda/api/(cockpit|tasklist|admin|welcome)/.*");
    private static final Pattern COCKPIT = Pattern.compile("/camunda/api/cockpit(/.*)?");
    private static final Pattern DELETED_INSTANCE = Pattern.compile("process-instance/(" + ID + ")");

    private static final String USE_THE_FORM =
            "Thao tác này không thực hiện được ở đây; hãy dùng biểu mẫu của công việc.";
    private static final String DELETE_THE_WHOLE =
            "Chỉ hủy được cả quy trình của nhiệm vụ, cùng mọi quy trình con; hãy mở quy trình gốc.";

    private final Organisation organisation;
    private final RuntimeService runtime;
    private final Clock clock;
    private final ObjectMapper json;

    EngineDoor(Organisation organisation, RuntimeService runtime, Clock clock, ObjectMapper json) {
        this.runtime = runtime;
        this.organisation = organisation;
        this.clock = clock;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isOpen(request)) {
            refuse(response, USE_THE_FORM);
        } else if (deletesPart(request)) {
            refuse(response, DELETE_THE_WHOLE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletResponse response, String sentence) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        Sentences.write(response, json, sentence);
    }

    private boolean isOpen(HttpServletRequest request) {
        var path = path(request);
        if (isDisguised(path) || CLOSED.matcher(path).matches()) {
            return false;
        }
        if (COCKPIT.matcher(path).matches()) {
            return belongs(request, Groups.SUPERVISORS) || isOperator(request);
        }
        return enginePath(request)
                .map(inside -> isOpen(request, inside))
                .orElseGet(() -> isReading(request) || PLUGINS.matcher(path).matches());
    }

    /** An address has one spelling: nothing but the colon of a definition's id may come encoded. */
    private static boolean isDisguised(String path) {
        return path.contains("..")
                || path.contains(";")
                || path.contains("//")
                || path.replace("%3A", ":").contains("%");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Optional<String> enginePath(HttpServletRequest request) {
        var engine = ENGINE.matcher(path(request));
        return engine.matches()
                ? Optional.of(Optional.ofNullable(engine.group(1)).orElse(""))
                : Optional.empty();
    }

    /** A part that is deleted alone would leave its task waiting for nobody, and so would parts that outlive the whole. */
    private boolean deletesPart(HttpServletRequest request) {
        return HttpMethod.DELETE.matches(request.getMethod())
                && enginePath(request)
                        .map(DELETED_INSTANCE::matcher)
                        .filter(Matcher::matches)
                        .filter(instance -> Boolean.parseBoolean(request.getParameter("skipSubprocesses"))
                                || isPart(instance.group(1)))
                        .isPresent();
    }

    private boolean isPart(String instance) {
        return runtime.createProcessInstanceQuery()
                        .subProcessInstanceId(instance)
                        .count()
                > 0;
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.OPTIONS.matches(request.getMethod());
    }

    private boolean isOpen(HttpServletRequest request, String path) {
        return EVERYONE.stream().anyMatch(door -> door.opens(request.getMethod(), path))
                || OPERATOR.stream().anyMatch(door -> door.opens(request.getMethod(), path)) && isOperator(request);
    }

    private boolean isOperator(HttpServletRequest request) {
        return belongs(request, Groups.OPERATORS);
    }

    private boolean belongs(HttpServletRequest request, String group) {
        return request.getUserPrincipal() != null
                && organisation
                        .groupsOf(request.getUserPrincipal().getName(), VietnamTime.today(clock))
                        .contains(group);
    }

    private record Door(String method, Pattern path) {

        static Door to(String method, String path) {
            return new Door(method, Pattern.compile(path));
        }

        boolean opens(String requestMethod, String requestPath) {
            return method.equals(requestMethod) && path.matcher(requestPath).matches();
        }
    }
}
