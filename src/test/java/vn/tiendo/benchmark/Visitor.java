package vn.tiendo.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Somebody who is logged in and asks the server for what Tasklist asks for. */
final class Visitor {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    static Visitor loggedIn(int port, String username, String password) throws Exception {
        var visitor = atOurPages(port, username, password);
        visitor.get("/camunda/app/tasklist/default/"); // gives the web applications' own token
        return visitor;
    }

    /** Somebody who opens nothing but pages of ours. */
    static Visitor atOurPages(int port, String username, String password) throws Exception {
        var visitor = new Visitor(port);
        visitor.send(visitor.request("/dang-nhap").GET());
        var form = "ten=" + encoded(username) + "&mat-khau=" + encoded(password) + "&_csrf="
                + encoded(visitor.cookie("TIENDO-XSRF"));
        visitor.send(visitor.request("/dang-nhap")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return visitor;
    }

    /** What Tasklist asks the server when a person clicks on a task. */
    String open(String task) throws Exception {
        get(ENGINE + "task/" + task);
        get(ENGINE + "task/" + task + "/form");
        get(ENGINE + "task/" + task + "/deployed-form");
        return formVariables(task);
    }

    String formVariables(String task) throws Exception {
        return get(ENGINE + "task/" + task + "/form-variables");
    }

    /** The first page of a filter, as the list on the left shows it. */
    String list(String filter) throws Exception {
        return send(request(ENGINE + "filter/" + filter + "/list?firstResult=0&maxResults=15")
                .header("Content-Type", "application/json")
                .header("Accept", "application/hal+json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    String get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
        }
        return answer.body();
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no cookie " + name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
