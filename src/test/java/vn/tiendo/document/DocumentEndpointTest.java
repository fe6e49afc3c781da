package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = DocumentApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.flyway.enabled=false")
class DocumentEndpointTest {

    private static final String OFFICER = "anlao.kt.cv1";
    private static final String COLLEAGUE = "anlao.kt.cv2";
    private static final String OVERSEER = "anlao.giamsat";
    private static final String STRANGER = "chiminh.kt.cv1";
    private static final long MB = 1024 * 1024;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Dossier dossier = Dossier.ofOutput(UUID.randomUUID());
    private final String task = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private DocumentApplication.AccessTable access;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void openTask() {
        place(task, dossier, true);
    }

    private void place(String taskId, Dossier where, boolean writable) {
        var wanted = List.of(new WantedType("PLAN", "Kế hoạch, chương trình", true));
        access.places.put(taskId, new Place("anlao", where, wanted, writable));
    }

    @Test
    void keepsAndReturnsAFile() throws Exception {
        String id = uploaded("Kế hoạch số 05.docx", "PLAN", Samples.docx());

        HttpResponse<byte[]> response =
                http.send(request(OFFICER, "/tai-lieu/" + id).build(), BodyHandlers.ofByteArray());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(Samples.docx());
        assertThat(header(response, "Content-Type")).isEqualTo(FileKind.DOCX.mediaType());
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(response, "Content-Length")).isEqualTo("" + Samples.docx().length);
        assertThat(header(response, "ETag")).isEqualTo('"' + sha256(Samples.docx()) + '"');
        assertThat(header(response, "Content-Disposition"))
                .startsWith("attachment; ")
                .endsWith("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%2005.docx");
    }

    @Test
    void sendsNothingTwice() throws Exception {
        String id = uploaded("a.pdf", "PLAN", Samples.pdf());
        var request = request(OFFICER, "/tai-lieu/" + id).header("If-None-Match", '"' + sha256(Samples.pdf()) + '"');
        assertThat(send(request).statusCode()).isEqualTo(304);
    }

    @Test
    void listsWhatIsThereAndWhatIsWanted() throws Exception {
        uploaded("a.pdf", "EVIDENCE", Samples.pdf());

        JsonNode list = list(OFFICER);

        assertThat(list.at("/writable").asBoolean()).isTrue();
        assertThat(list.at("/maxSize").asLong()).isEqualTo(50 * MB);
        assertThat(list.at("/extensions").toString()).contains("docx", "jpeg").doesNotContain("exe");
        assertThat(list.at("/types/0").toString())
                .isEqualTo(
                        "{\"code\":\"PLAN\",\"label\":\"Kế hoạch, chương trình\",\"required\":true,\"present\":false}");
        assertThat(list.at("/types/1/label").asText()).isEqualTo("Tài liệu minh chứng");
        assertThat(list.at("/documents/0/name").asText()).isEqualTo("a.pdf");
        assertThat(list.at("/documents/0/uploadedAt").asText()).isEqualTo("2026-06-10T02:05:00Z");
        assertThat(list.at("/documents/0/deletable").asBoolean()).isTrue();
        assertThat(list(OVERSEER).at("/writable").asBoolean()).isFalse();
        assertThat(list(COLLEAGUE).at("/documents/0/deletable").asBoolean()).isFalse();
    }

    @Test
    void keepsEarlierVersions() throws Exception {
        String first = uploaded("Kế hoạch.pdf", "PLAN", Samples.pdf());
        uploaded("KẾ HOẠCH.pdf", "PLAN", Samples.text("%PDF-1.4\nsecond"));
        uploaded("Kế hoạch.pdf", "EVIDENCE", Samples.pdf());

        assertThat(documents.list(dossier.subject()))
                .extracting(Document::outputType, Document::version)
                .containsExactly(tuple("EVIDENCE", 1), tuple("PLAN", 2), tuple("PLAN", 1));
        assertThat(documents.current(dossier)).extracting(Document::version).containsExactly(1, 2);
        assertThat(send(request(OFFICER, "/tai-lieu/" + first)).statusCode()).isEqualTo(200);
    }

    @Test
    void carriesWhatIsNotReplacedIntoTheNextFiling() throws Exception {
        String plan = uploaded("plan.pdf", "PLAN", Samples.pdf());
        String table = uploaded("table.xlsx", "EVIDENCE", Samples.xlsx());
        UUID first = filed();
        assertThat(documents.hasDrafts(dossier)).isFalse();

        String revised = uploaded("plan.pdf", "PLAN", Samples.text("%PDF-1.4\nrevised"));
        assertThat(documents.typesPresent(dossier)).containsExactlyInAnyOrder("PLAN", "EVIDENCE");
        assertThat(documents.hasDrafts(dossier)).isTrue();
        UUID second = filed();

        assertThat(ids(documents.filed(first))).containsExactlyInAnyOrder(plan, table);
        assertThat(ids(documents.filed(second))).containsExactlyInAnyOrder(revised, table);
        assertThat(documents.filed(second))
                .allSatisfy(document -> assertThat(document.sha256()).hasSize(64));
    }

    @Test
    void leavesOutWhatWasSetAside() throws Exception {
        String wrong = uploaded("wrong.pdf", "PLAN", Samples.pdf());
        assertThat(post(OFFICER, "/tai-lieu/" + wrong + "/bo-ra").statusCode()).isEqualTo(409);
        UUID first = filed();

        assertThat(post(OVERSEER, "/tai-lieu/" + wrong + "/bo-ra").statusCode()).isEqualTo(403);
        assertThat(post(COLLEAGUE, "/tai-lieu/" + wrong + "/bo-ra").statusCode())
                .isEqualTo(204);
        assertThat(documents.typesPresent(dossier)).isEmpty();
        assertThat(ids(documents.filed(first))).containsExactly(wrong);

        assertThat(post(OFFICER, "/tai-lieu/" + wrong + "/dua-lai").statusCode())
                .isEqualTo(204);
        assertThat(documents.typesPresent(dossier)).containsExactly("PLAN");
    }

    @Test
    void deletesOnlyOnesOwnDraft() throws Exception {
        String id = uploaded("a.pdf", "PLAN", Samples.pdf());
        assertRefused(delete(COLLEAGUE, id), 403, "Chỉ người tải lên mới xóa được bản nháp này.");
        assertRefused(delete(STRANGER, id), 403, "Bạn không có quyền xem tài liệu này.");

        long content = content(id);
        assertThat(delete(OFFICER, id).statusCode()).isEqualTo(204);
        assertThat(largeObjects(content)).isZero();
        assertRefused(delete(OFFICER, id), 404, "Không tìm thấy tài liệu này.");
    }

    @Test
    void neverDeletesWhatWasFiled() throws Exception {
        String id = uploaded("a.pdf", "PLAN", Samples.pdf());
        filed();
        assertRefused(delete(OFFICER, id), 409, "Tài liệu đã được trình nên không xóa được.");
        assertThat(largeObjects(content(id))).isOne();
    }

    @Test
    void separatesTheAnswersOfUnitsFromTheOutput() throws Exception {
        Dossier answer = Dossier.ofCoordination(dossier.subject(), UUID.randomUUID());
        place("coordination", answer, true);
        uploaded("a.pdf", "PLAN", Samples.pdf());
        assertThat(upload(OFFICER, "coordination", "a.pdf", "EVIDENCE", Samples.pdf())
                        .statusCode())
                .isEqualTo(201);

        assertThat(documents.current(dossier)).hasSize(1);
        assertThat(documents.current(answer)).extracting(Document::version).containsExactly(1);
        JsonNode list = list(OFFICER);
        assertThat(list.at("/documents")).hasSize(2);
        assertThat(list.at("/documents/1/here").asBoolean()).isFalse();
        assertThat(list.at("/documents/1/coordination").asBoolean()).isTrue();
        assertThat(list.at("/documents/1/deletable").asBoolean()).isFalse();
    }

    @Test
    void refusesPeopleWithoutAccess() throws Exception {
        String id = uploaded("a.pdf", "PLAN", Samples.pdf());
        assertThat(send(request(STRANGER, "/tai-lieu/cong-viec/" + task)).statusCode())
                .isEqualTo(404);
        assertRefused(send(request(STRANGER, "/tai-lieu/" + id)), 403, "Bạn không có quyền xem tài liệu này.");
        assertThat(upload(STRANGER, task, "a.pdf", "PLAN", Samples.pdf()).statusCode())
                .isEqualTo(404);
        assertRefused(
                upload(OVERSEER, task, "a.pdf", "PLAN", Samples.pdf()),
                403,
                "Lúc này không thêm được tài liệu vào việc này.");
        assertThat(send(HttpRequest.newBuilder(uri("/tai-lieu/" + id))).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesUploadsWithoutToken() throws Exception {
        var request = request(OFFICER, path("a.pdf", "PLAN")).POST(BodyPublishers.ofByteArray(Samples.pdf()));
        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void givesTheTokenForChangesWithTheList() throws Exception {
        assertThat(header(send(request(OFFICER, "/tai-lieu/cong-viec/" + task)), "Set-Cookie"))
                .startsWith("TIENDO-XSRF=")
                .doesNotContain("HttpOnly");
    }

    @Test
    void refusesWhatIsNoDocument() throws Exception {
        assertRefused(upload("empty.pdf", "PLAN", new byte[0]), 400, "Tệp trống, không có nội dung.");
        assertRefused(upload("", "PLAN", Samples.pdf()), 400, "Tệp chưa có tên.");
        assertRefused(upload("a.pdf", "DECISION", Samples.pdf()), 400, "Hãy chọn loại tài liệu");
        assertRefused(upload("a.exe", "PLAN", Samples.hex("4d5a")), 415, "Không nhận loại tệp này (.exe).");
        assertRefused(upload("a.pdf", "PLAN", Samples.docx()), 415, "Nội dung của tệp “a.pdf” không phải");
        assertRefused(send(request(OFFICER, "/tai-lieu/1")), 404, "Không tìm thấy tài liệu này.");
        assertThat(documents.list(dossier.subject())).isEmpty();
    }

    @Test
    void refusesMoreThanTheLimitAnnouncedOrNot() throws Exception {
        assertRefused(stream("a.txt", 51 * MB, true), 413, "Tệp lớn hơn mức cho phép (50 MB).");
        assertRefused(stream("a.txt", 51 * MB, false), 413, "Tệp lớn hơn mức cho phép (50 MB).");
        assertThat(spooled()).isZero();
    }

    @Test
    void keepsTheNameFromBreakingHeaders() throws Exception {
        String id = uploaded("../x\r\nSet-Cookie: a=b\";.pdf", "PLAN", Samples.pdf());
        HttpResponse<String> response = send(request(OFFICER, "/tai-lieu/" + id));
        assertThat(response.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("a=b");
        assertThat(header(response, "Content-Disposition")).endsWith("filename*=UTF-8''x%20Set-Cookie%20a%3Db%3B.pdf");
    }

    @Test
    void streamsBothWays() throws Exception {
        long size = 45 * MB;
        String expected = sha256(Samples.endless(size));

        long before = usedAfterCollection();
        var peak = new MemoryPeak();
        Answer answer = stream("lớn.txt", size, true);
        assertThat(answer.status()).isEqualTo(201);
        String id = json.readTree(answer.body()).get("id").asText();
        assertThat(json.readTree(answer.body()).get("sha256").asText()).isEqualTo(expected);
        var response = http.send(request(OFFICER, "/tai-lieu/" + id).build(), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            assertThat(sha256(body)).isEqualTo(expected);
        }

        assertThat(peak.largestLive() - before).isLessThan(20 * MB);
        assertThat(spooled()).isZero();
    }

    /** The most that was live at once, sampled with a collection before each look. */
    private static final class MemoryPeak {
        private volatile boolean running = true;
        private long largest;
        private final Thread thread = new Thread(() -> {
            while (running) {
                largest = Math.max(largest, usedAfterCollection());
                LockSupport.parkNanos(200_000_000);
            }
        });

        MemoryPeak() {
            thread.start();
        }

        long largestLive() throws InterruptedException {
            running = false;
            thread.join();
            return largest;
        }
    }

    private static long usedAfterCollection() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private record Answer(int status, String body) {}

    private Answer stream(String name, long size, boolean announced) throws Exception {
        var connection = (HttpURLConnection) uri(path(name, "PLAN")).toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", basic(OFFICER));
        connection.setRequestProperty("Content-Type", "application/octet-stream");
        connection.setRequestProperty("Cookie", "TIENDO-XSRF=token");
        connection.setRequestProperty("X-TIENDO-XSRF", "token");
        if (announced) {
            connection.setFixedLengthStreamingMode(size);
        } else {
            connection.setChunkedStreamingMode(64 * 1024);
        }
        try (OutputStream out = connection.getOutputStream()) {
            Samples.endless(size).transferTo(out);
        }
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private String uploaded(String name, String type, byte[] content) throws Exception {
        HttpResponse<String> response = upload(name, type, content);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return json.readTree(response.body()).get("id").asText();
    }

    private HttpResponse<String> upload(String name, String type, byte[] content) throws Exception {
        return upload(OFFICER, task, name, type, content);
    }

    private HttpResponse<String> upload(String user, String taskId, String name, String type, byte[] content)
            throws Exception {
        String path = path(name, type).replace(task, taskId);
        return send(withToken(request(user, path)).POST(BodyPublishers.ofByteArray(content)));
    }

    private HttpResponse<String> post(String user, String path) throws Exception {
        return send(withToken(request(user, path)).POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> delete(String user, String id) throws Exception {
        return send(withToken(request(user, "/tai-lieu/" + id)).DELETE());
    }

    private JsonNode list(String user) throws Exception {
        return json.readTree(send(request(user, "/tai-lieu/cong-viec/" + task)).body());
    }

    private UUID filed() {
        UUID submission = UUID.randomUUID();
        transaction.executeWithoutResult(status -> documents.file(dossier, submission));
        return submission;
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(document -> document.id().toString()).toList();
    }

    private String path(String name, String type) {
        return "/tai-lieu/cong-viec/" + task + "?ten=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&loai="
                + type;
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", basic(user));
    }

    private static HttpRequest.Builder withToken(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/octet-stream")
                .header("Cookie", "TIENDO-XSRF=token")
                .header("X-TIENDO-XSRF", "token");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":x").getBytes(StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private void assertRefused(HttpResponse<String> response, int status, String sentence) throws IOException {
        assertRefused(new Answer(response.statusCode(), response.body()), status, sentence);
    }

    private void assertRefused(Answer answer, int status, String sentence) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(json.readTree(answer.body()).get("message").asText()).startsWith(sentence);
    }

    private long content(String id) {
        return jdbc.sql("select content from document where id = :id")
                .param("id", UUID.fromString(id))
                .query(Long.class)
                .single();
    }

    private int largeObjects(long content) {
        return jdbc.sql("select count(*) from pg_largeobject_metadata where oid = :oid")
                .param("oid", content)
                .query(Integer.class)
                .single();
    }

    private static long spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("tiendo-.*\\.upload"))
                    .count();
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static String sha256(InputStream content) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}
