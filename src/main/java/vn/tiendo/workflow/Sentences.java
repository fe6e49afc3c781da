package vn.tiendo.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers a request with one Vietnamese sentence, in the shape that the web applications show. */
final class Sentences {

    private Sentences() {}

    static void write(HttpServletResponse response, ObjectMapper json, String sentence) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var body = json.writeValueAsBytes(Map.of("type", "Refusal", "message", sentence));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
