package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.preflight.Format;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.preflight.utils.ByteArrayDataSource;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.tiendo.extension.Asking;
import vn.tiendo.obstacle.Raising;
import vn.tiendo.workflow.RecordEntry;

/** The dossier of a task holds the whole record and every document, with hashes that prove them. */
class DossierTests extends CommuneTest {

    private static final Row ROW = Row.ledBy("Phòng Kinh tế").with("Công an xã").until("31/07/2026");
    private static final String WRITTEN = "=1+2 Kiểm kê: Ặ Ễ ợ ữ ỹ <b>thôn</b> & đường";

    @Autowired
    WebApplicationContext context;

    @Autowired
    ConfigurableApplicationContext application;

    @Test
    void zipHoldsWhatItsSumsSay() throws Exception {
        var task = twiceFiled();

        var files = unzipped(DESK, task);

        assertThat(files.keySet())
                .startsWith("ho-so.pdf", "danh-muc.csv")
                .contains("tai-lieu/REPORT.docx", "tai-lieu/REPORT (bản 2).docx", "tai-lieu/=cmd x.docx")
                .endsWith("SHA256SUMS");
        var sums = text(files.get("SHA256SUMS")).lines().toList();
        assertThat(sums).hasSize(files.size() - 1);
        for (var sum : sums) {
            assertThat(sum.split("  ", 2)[0]).as(sum).isEqualTo(hash(files.get(sum.split("  ", 2)[1])));
        }
        assertThat(unzipped(DESK, task).keySet()).containsExactlyElementsOf(files.keySet());
    }

    @Test
    void listOfFilesIsSafeToOpenInASpreadsheet() throws Exception {
        var task = twiceFiled();

        var list = text(unzipped(DESK, task).get("danh-muc.csv"));

        assertThat(list).startsWith("\uFEFFTệp trong hồ sơ;Tên gốc;");
        var rows = rows(list);
        assertThat(rows).hasSize(documents.list(task).size());
        assertThat(rows).extracting(row -> row.get(1)).contains("REPORT.docx", "'=cmd x.docx");
        assertThat(rows)
                .extracting(row -> row.get(6))
                .containsExactlyElementsOf(
                        documents.list(task).stream().map(file -> file.sha256()).toList());
        assertThat(rows).extracting(row -> row.get(9)).contains("đã nộp lần 1", "đã nộp lần 2");
        assertThat(rows).allSatisfy(row -> assertThat(row.toList()).noneMatch(cell -> cell.startsWith("=")));
    }

    @Test
    void pdfTellsTheWholeRecord() throws Exception {
        var task = twiceFiled();
        granted(task);

        var told = pdf(DESK, task);

        assertThat(told)
                .contains(
                        "HỒ SƠ NHIỆM VỤ",
                        "Nhiệm vụ thử 1",
                        "Lập ngày 10/06/2026, lúc nhiệm vụ ở trạng thái: chờ ký duyệt")
                .contains("Thời hạn ban đầu 31/07/2026", "Thời hạn hiện nay 30/09/2026", "gia hạn lần 1");
        var words = flat(told);
        for (var entry : record.of(task, 1000)) {
            assertThat(words).contains(flat(entry.event())).contains(flat(entry.text()));
            assertThat(words).contains(flat(by(entry)));
        }
        assertThat(words)
                .contains(
                        flat("Trả lại: Số liệu chưa chính xác"),
                        flat("Thiếu phụ lục"),
                        flat("Công an xã"),
                        flat(WRITTEN));
        for (var file : documents.list(task)) {
            assertThat(words).contains(flat(file.name()), file.sha256());
        }
    }

    private String by(RecordEntry entry) {
        return entry.by().isEmpty() ? "Hệ thống" : organisation.nameOf(entry.by());
    }

    @Test
    void textLongerThanAPageIsPrintedWhole() throws Exception {
        var task = filed();
        var text = "Nội dung dài ".repeat(750) + "đến chữ cuối cùng";
        act(HEAD, task, "signOff", Map.of("decision", "RETURN", "returnReason", "OTHER", "note", text));

        assertThat(flat(pdf(DESK, task))).contains(flat(text).substring(0, 400), "đếnchữcuốicùng");
    }

    @Test
    void pdfIsForTheArchive() throws Exception {
        var content = content(DESK, filed(), ".pdf").getResponse().getContentAsByteArray();

        var parser = new PreflightParser(new ByteArrayDataSource(new ByteArrayInputStream(content)));
        parser.parse(Format.PDF_A1B);
        try (var pdf = parser.getPreflightDocument()) {
            pdf.validate();
            assertThat(pdf.getResult().getErrorsList())
                    .extracting(error -> error.getErrorCode() + " " + error.getDetails())
                    .isEmpty();
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @Test
    void whoMayNotReadTheTaskGetsNoneAndEachDownloadIsLogged() throws Exception {
        var task = filed();

        assertThat(content("anlao.yt.truong", task, ".zip").getResponse().getStatus())
                .isEqualTo(404);
        assertThat(content("anlao.yt.truong", task, ".pdf").getResponse().getStatus())
                .isEqualTo(404);
        assertThat(content(DESK, UUID.randomUUID(), ".zip").getResponse().getStatus())
                .isEqualTo(404);
        assertThat(logged(task)).isEmpty();
        content(HEAD, task, ".zip");
        content(LEADER, task, ".pdf");

        assertThat(logged(task)).containsExactly(HEAD + " .zip", LEADER + " .pdf");
    }

    private List<String> logged(UUID task) {
        return jdbc.sql(
                        """
                        select username || ' ' || right(detail, 4) from access_log
                        where event = 'DOSSIER' and detail like ? order by id""")
                .param("%" + task + "%")
                .query(String.class)
                .list();
    }

    @Test
    void whatIsNotForTheReaderIsListedAndStaysOut() throws Exception {
        var task = filed();
        var obstacle = new Raising(application, HEAD).raise(task, "Thiếu máy", word());
        var reader = "anlao.ca.truong";
        assertThat(new Raising(application, reader).mayRead(obstacle)).isFalse();

        var files = unzipped(reader, task);

        assertThat(files.keySet()).contains("tai-lieu/REPORT.docx").noneMatch(name -> name.contains("Minh chứng"));
        assertThat(rows(text(files.get("danh-muc.csv"))))
                .filteredOn(row -> row.get(1).equals("Minh chứng.docx"))
                .extracting(row -> row.get(0))
                .containsExactly("không kèm: người lập không có quyền mở");
        assertThat(unzipped(HEAD, task).keySet()).contains("tai-lieu/Minh chứng.docx");
    }

    @Test
    void pageOfTheTaskLeadsThere() throws Exception {
        var task = filed();

        var shown = web().perform(get("/nhiem-vu/" + task).with(user(HEAD))).andReturn();

        assertThat(shown.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"/nhiem-vu/" + task + "/ho-so.zip\"", "href=\"/nhiem-vu/" + task + "/ho-so.pdf\"");
    }

    private UUID filed() {
        var task = issued(ROW);
        act(
                HEAD,
                task,
                "acceptAssignment",
                Map.of("decision", "ACCEPT", "officer", OFFICER, "coordinators", List.of("CA")));
        file(task, OFFICER, "REPORT");
        return task;
    }

    /** Filed, returned, told of, filed again: the head has it. */
    private UUID twiceFiled() throws IOException {
        var task = filed();
        act(HEAD, task, "signOff", Map.of("decision", "RETURN", "returnReason", "WRONG_DATA", "note", "Thiếu phụ lục"));
        act(OFFICER, task, "performAssignment", Map.of("action", "PROGRESS", "percent", 60, "done", WRITTEN));
        documents.add(item(task, "performAssignment").taskId(), OFFICER, "=cmd x.docx", "EVIDENCE", word());
        file(task, OFFICER, "REPORT");
        return task;
    }

    private void granted(UUID task) {
        var extension = new Asking(application, HEAD).until(task, "2026-09-30");
        act(DESK, extension, "adviseExtension", Map.of("opinion", "AGREE", "note", "Phù hợp"));
        act(LEADER, extension, "decideExtension", Map.of("decision", "AGREE", "confirmedCategory", "OBJECTIVE"));
    }

    private MockMvc web() {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private MvcResult content(String username, UUID task, String ending) throws Exception {
        return web().perform(get("/nhiem-vu/" + task + "/ho-so" + ending).with(user(username)))
                .andReturn();
    }

    private Map<String, byte[]> unzipped(String username, UUID task) throws Exception {
        var bytes = content(username, task, ".zip").getResponse().getContentAsByteArray();
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return files;
    }

    private String pdf(String username, UUID task) throws Exception {
        var content = content(username, task, ".pdf").getResponse().getContentAsByteArray();
        try (var pdf = PDDocument.load(content)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** The words without the breaks of lines, which columns make. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<CSVRecord> rows(String list) {
        try (var parser = CSVParser.parse(
                list,
                CSVFormat.EXCEL
                        .builder()
                        .setDelimiter(';')
                        .setSkipHeaderRecord(true)
                        .setHeader()
                        .build())) {
            return parser.getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
