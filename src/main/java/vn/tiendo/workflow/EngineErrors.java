package vn.tiendo.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Turns the engine's answers to what failed into a Vietnamese sentence, and keeps the detail in the log. */
class EngineErrors extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineErrors.class);

    /** What the engine says of a thing of another tenant; nobody else is told that it exists. */
    private static final String ANOTHER_COMMUNE = "belongs to no authenticated tenant";

    /** What it says of a task that somebody else completed a moment ago. */
    private static final String ENDED = "Cannot find task with id";

    private final ObjectMapper json;

    EngineErrors(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        RefusedRequest.clear();
        chain.doFilter(request, buffered);
        if (buffered.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            translate(request, buffered);
        }
        buffered.copyBodyToResponse();
    }

    private void translate(HttpServletRequest request, ContentCachingResponseWrapper response) throws IOException {
        var refused = RefusedRequest.take();
        var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (body.contains(ANOTHER_COMMUNE) || body.contains(ENDED)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        if (refused.isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            rewrite(response, refused.get());
        } else if (!body.contains("\"type\":\"Refusal\"")) {
            rewrite(response, sentence(request, response.getStatus(), body));
        }
    }

    private static String sentence(HttpServletRequest request, int status, String body) {
        return switch (status) {
            case 401 -> "Phiên làm việc đã hết, hãy đăng nhập lại.";
            case 403 -> "Bạn không có quyền thực hiện thao tác này.";
            case 404 -> "Không tìm thấy; có thể công việc này đã được xử lý xong.";
            default -> failure(request, status, body);
        };
    }

    private static String failure(HttpServletRequest request, int status, String body) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.warn("{} {} {} answered {}: {}", number, request.getMethod(), request.getRequestURI(), status, body);
        return "Hệ thống chưa thực hiện được thao tác này. Khi báo quản trị, hãy nêu mã " + number + ".";
    }

    private void rewrite(ContentCachingResponseWrapper response, String sentence) throws IOException {
        var status = response.getStatus();
        response.resetBuffer();
        response.setStatus(status);
        Sentences.write(response, json, sentence);
    }
}
