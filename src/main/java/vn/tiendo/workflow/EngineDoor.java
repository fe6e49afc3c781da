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
import java.util.regex.Pattern;
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
                    + "|history/[a-z-]+|history/[a-z-]+/statistics)(/count)?";

    /** Queries and what an officer does in Tasklist. */
    private static final List<Door> EVERYONE = List.of(
            Door.to(
                    "GET",
                    "(?!(user|group|tenant)(/count)?$|authorization($|/(?!check$))|identity/(?!groups$|password-policy$)|version$|telemetry).*"),
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

    private final Organisation organisation;
    private final Clock clock;
    private final ObjectMapper json;

    EngineDoor(Organisation organisation, Clock clock, ObjectMapper json) {
        this.organisation = organisation;
        this.clock = clock;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOpen(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            Sentences.write(
                    response, json, "Thao tác này không thực hiện được ở đây; hãy dùng biểu mẫu của công việc.");
        }
    }

    private boolean isOpen(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.contains("..")
                || path.contains(";")
                || path.contains("//")
                || CLOSED.matcher(path).matches()) {
            return false;
        }
        var engine = ENGINE.matcher(path);
        return engine.matches()
                ? isOpen(request, Optional.ofNullable(engine.group(1)).orElse(""))
                : isReading(request) || PLUGINS.matcher(path).matches();
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.OPTIONS.matches(request.getMethod());
    }

    private boolean isOpen(HttpServletRequest request, String path) {
        return EVERYONE.stream().anyMatch(door -> door.opens(request.getMethod(), path))
                || OPERATOR.stream().anyMatch(door -> door.opens(request.getMethod(), path)) && isOperator(request);
    }

    private boolean isOperator(HttpServletRequest request) {
        return request.getUserPrincipal() != null
                && organisation
                        .groupsOf(request.getUserPrincipal().getName(), VietnamTime.today(clock))
                        .contains(Groups.OPERATORS);
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
