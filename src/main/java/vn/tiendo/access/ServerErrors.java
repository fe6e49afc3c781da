package vn.tiendo.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** A request so broken that the web server refuses it before any page of ours is asked is told so in Vietnamese too. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(VietnameseReport.class.getName());
            }
        });
    }

    /** Tomcat makes it by its name; it shows neither the server's version nor what went wrong inside. */
    public static final class VietnameseReport extends ErrorReportValve {

        private static final Logger LOG = Logger.getLogger(VietnameseReport.class.getName());

        private static final String PAGE =
                """
                <!DOCTYPE html>
                <html lang="vi"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Chưa thực hiện được – Tiến Độ</title></head>
                <body style="font-family: sans-serif; max-width: 460px; margin: 40px auto; padding: 0 12px">
                <h1>%s</h1><p><a href="/">Về trang đầu</a></p></body></html>
                """;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(PAGE.formatted(sentence(response.getStatus())));
                response.finishResponse();
            } catch (IOException broken) {
                LOG.log(Level.FINE, "the visitor did not wait for the answer", broken);
            }
        }

        private static String sentence(int status) {
            return status < 500 ? "Dữ liệu gửi lên chưa đúng" : "Hệ thống chưa thực hiện được";
        }
    }
}
