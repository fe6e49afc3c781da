package vn.tiendo.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A person at a browser: cookies, our token and the web applications' token, nothing else. */
final class Visitor {

    static final String PASSWORD = "TienDo@2026";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "----tien-do";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    private Visitor(int port) {
        base = "http://localhost:" + port;
    }

    static Visitor nobody(int port) {
        return new Visitor(port);
    }

    static Visitor of(int port, String username) {
        return of(port, username, PASSWORD);
    }

    static Visitor of(int port, String username, String password) {
        var visitor = new Visitor(port);
        visitor.login(username, password);
        visitor.get("/toi");
        visitor.get("/camunda/app/tasklist/default/");
        return visitor;
    }

    HttpResponse<String> login(String username, String password) {
        get("/dang-nhap");
        return form("/dang-nhap", "ten=" + encoded(username) + "&mat-khau=" + encoded(password));
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, FORM, "");
    }

    HttpResponse<String> get(String path, String header, String value) {
        return answer(request("GET", path, FORM, "").header(header, value));
    }

    byte[] download(String path) {
        try {
            return http.send(request("GET", path, FORM, "").build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> form(String path, String fields) {
        return send("POST", path, FORM, fields);
    }

    HttpResponse<String> json(String method, String path, String body) {
        return send(method, path, "application/json", body);
    }

    HttpResponse<String> file(String path, String field, String content) {
        var body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"a.yaml\"\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return send("POST", path, "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    HttpResponse<String> send(String method, String path, String type, String body) {
        var request = request(method, path, type, body);
        cookie("TIENDO-XSRF").ifPresent(token -> request.header("X-TIENDO-XSRF", token));
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return answer(request);
    }

    HttpResponse<String> withoutToken(String method, String path, String type, String body) {
        return answer(request(method, path, type, body));
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String method, String path, String type, String body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .header("Accept", "application/json,text/html,*/*")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
