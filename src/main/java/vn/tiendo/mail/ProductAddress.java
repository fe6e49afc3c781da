package vn.tiendo.mail;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach the product, for the links in mails; no request tells it while a job runs. */
@Component
public class ProductAddress {

    private final Environment environment;

    ProductAddress(Environment environment) {
        this.environment = environment;
    }

    /** The address of a page of ours. @param path begins with a slash */
    public String of(String path) {
        return base() + path;
    }

    String host() {
        var host = URI.create(base()).getHost();
        return host == null ? "localhost" : host;
    }

    private String base() {
        var set = environment.getProperty("tiendo.address", "").strip();
        return set.isEmpty() ? here() : set.replaceFirst("/+$", "");
    }

    private String here() {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port + environment.getProperty("server.servlet.context-path", "");
    }
}
