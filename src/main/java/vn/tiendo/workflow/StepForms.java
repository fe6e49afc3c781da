package vn.tiendo.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Fills a form when it opens: the facts of the task from our tables, never the process variables. Whoever may not see
 * the task gets nothing.
 */
class StepForms extends OncePerRequestFilter {

    private static final Pattern FORM_VARIABLES = Pattern.compile(".*/task/([^/]+)/form-variables");

    private final Steps steps;
    private final WorkItems items;
    private final StepRunner runner;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;

    StepForms(Steps steps, WorkItems items, StepRunner runner, TransactionTemplate transaction, ObjectMapper json) {
        this.steps = steps;
        this.items = items;
        this.runner = runner;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = FORM_VARIABLES.matcher(request.getRequestURI());
        if (path.matches()) {
            answer(request, response, path.group(1));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String taskId) throws IOException {
        var user = request.getUserPrincipal();
        var view =
                user == null || !runner.isVisible(user.getName(), taskId) ? Optional.<StepView>empty() : view(taskId);
        if (view.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.getOutputStream()
                .write(json.writeValueAsString(variables(view.get())).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<StepView> view(String taskId) {
        return Optional.ofNullable(transaction.execute(status -> items.find(taskId)
                .map(item -> steps.of(item.step()).view(item.ref()))
                .orElse(null)));
    }

    private Map<String, Map<String, Object>> variables(StepView view) {
        var variables = new LinkedHashMap<String, Map<String, Object>>();
        variables.put("facts", typed(view.facts()));
        view.options().forEach((name, options) -> variables.put(name, typed(options)));
        view.values().forEach((name, value) -> variables.put(name, typed(value)));
        return variables;
    }

    private Map<String, Object> typed(Object value) {
        return value instanceof Map || value instanceof List
                ? Map.of("type", "Json", "value", text(value), "valueInfo", Map.of())
                : Map.of("type", value instanceof Number ? "Integer" : "String", "value", value, "valueInfo", Map.of());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
