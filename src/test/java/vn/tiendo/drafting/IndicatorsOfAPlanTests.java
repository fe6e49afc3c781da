package vn.tiendo.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.GoldPlans;
import vn.tiendo.indicator.AmendingIndicators;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.indicator.Target;
import vn.tiendo.plan.PlanImport;
import vn.tiendo.unit.Accounts;
import vn.tiendo.unit.CommuneImport;
import vn.tiendo.unit.Organisation;

/** The tables of indicators of a plan's Word file, from its upload to the stored plan. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "TIENDO_ADMIN_USER=vanhanh",
            "TIENDO_ADMIN_PASSWORD=TienDo@2026",
            "camunda.bpm.job-execution.enabled=false",
            "tiendo.demo=false"
        })
@AutoConfigureMockMvc
class IndicatorsOfAPlanTests {

    private static final String DESK = "chiminh.vhxh.tonghop";

    /** What a person reads in the cells that are not just a number with or without "%", and with or without "≥". */
    private static final Map<String, List<String>> READ_BY_A_PERSON = Map.ofEntries(
            Map.entry("phần đầu ít nhất 3%", List.of("GE 3")),
            Map.entry("Phấn đấu đạt 3%", List.of("EQ 3")),
            Map.entry("Đạt 3%", List.of("EQ 3")),
            Map.entry("Đạt trên 3%", List.of("GT 3")),
            Map.entry("80-90%", List.of("RANGE 80 90")),
            Map.entry("Đạt", List.of("TEXT")),
            Map.entry("Tiên tiến, hiện đại, dung lượng siêu lớn, băng thông siêu rộng", List.of("TEXT")),
            Map.entry(
                    "≥ 95 đối với cơ sở giáo dục phổ thông và giáo dục thường xuyên"
                            + " ≥ 90 đối với cơ sở giáo dục mầm non và các cơ quan quản lý giáo dục",
                    List.of(
                            "GE 95 cơ sở giáo dục phổ thông và giáo dục thường xuyên",
                            "GE 90 cơ sở giáo dục mầm non và các cơ quan quản lý giáo dục")));

    @Autowired
    MockMvc web;

    @Autowired
    CommuneImport communes;

    @Autowired
    Organisation organisation;

    @Autowired
    Accounts accounts;

    @Autowired
    Intakes intakes;

    @Autowired
    SheetReading reading;

    @Autowired
    PlanImport plans;

    @Autowired
    Indicators indicators;

    @Autowired
    AmendingIndicators amendingIndicators;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void loadCommunes() throws IOException {
        if (organisation.communes().isEmpty()) {
            for (var commune : List.of("an-lao", "chi-minh")) {
                var file = new ClassPathResource("sample/" + commune + "/commune.yaml");
                communes.load(file.getInputStream(), Optional.of(commune));
            }
            accounts.openAll("TienDo@2026");
        }
    }

    @Test
    void chiMinhsFiftySevenIndicatorsAreStoredWithEveryTargetThatAPersonReads() throws Exception {
        var stored = indicators.of(draft(upload(GoldPlans.file("chi-minh", "docx"))));

        assertThat(stored).filteredOn(row -> !row.heading()).hasSize(57);
        assertThat(stored)
                .filteredOn(Indicator::heading)
                .extracting(Indicator::number)
                .containsExactly("1", "10");
        assertThat(said(stored)).containsExactlyEntriesOf(gold());
    }

    @Test
    void eachIndicatorOfChiMinhHasAUnitThatMeasures() throws Exception {
        var stored = indicators.of(draft(upload(GoldPlans.file("chi-minh", "docx"))));

        var counted = new TreeMap<String, Long>();
        stored.stream()
                .filter(row -> !row.heading())
                .forEach(row -> counted.merge(row.leadUnits().get(0), 1L, Long::sum));
        assertThat(counted).isEqualTo(leadsOfGold());
    }

    @Test
    void targetsThatContradictEachOtherAreBothKept() throws Exception {
        var plan = draft(upload(GoldPlans.file("chi-minh", "docx")));

        assertThat(indicators.contradictions(plan))
                .extracting(found -> found.one().numbering() + " "
                        + found.target().text() + " | "
                        + found.other().numbering() + " " + found.against().text() + " | "
                        + found.target().year())
                .contains("I.8 ≥ 70 | PL 2 · III.27 10% | 2030", "I.1.2 90 | PL 2 · III.21 100% | 2030");
    }

    @Test
    void targetIsCorrectedInTheTableAndItsYearMustBeSaid() throws Exception {
        var intake = upload(GoldPlans.file("chi-minh", "docx"));
        var row = line(intake, "I / I / 8");

        edit(intake, row, "≥ 75", 0);
        assertThat(line(intake, "I / I / 8").points())
                .filteredOn(point ->
                        point.state() == Point.State.OPEN && point.column().equals(Columns.TARGET))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.why()).contains("«≥ 75» là mức của năm nào");
                    assertThat(point.canBeLeft()).isFalse();
                });

        edit(intake, row, "2030: ≥ 75\n2035: 80-90%", 1);
        assertThat(indicators.of(draft(intake)))
                .filteredOn(stored -> stored.numbering().equals("I.8"))
                .flatExtracting(Indicator::targets)
                .extracting(IndicatorsOfAPlanTests::said)
                .containsExactly("GE 75", "RANGE 80 90");
    }

    @Test
    void amendedPlanMovesTheIndicatorsOfTheRunningOneAndKeepsTheirIdentity() throws Exception {
        var running = draft(upload(GoldPlans.file("chi-minh", "docx")));
        var intake = upload(GoldPlans.file("chi-minh", "docx"));
        edit(intake, line(intake, "I / I / 9"), "2030: ≥ 99", 0);
        delete(intake, line(intake, "I / I / 7"));
        var amending = draft(intake);
        var before = indicators.of(running);

        var difference = amendingIndicators.difference(running, amending);
        transactions.executeWithoutResult(status -> amendingIndicators.follow(running, amending));

        assertThat(difference.changed())
                .singleElement()
                .satisfies(pair -> assertThat(pair.running().numbering()).isEqualTo("I.9"));
        assertThat(difference.gone()).extracting(Indicator::numbering).containsExactly("I.7");
        assertThat(difference.added()).isEmpty();
        var after = indicators.of(running);
        assertThat(after).hasSize(before.size() - 1);
        assertThat(before)
                .extracting(Indicator::id)
                .containsAll(after.stream().map(Indicator::id).toList());
        assertThat(after)
                .filteredOn(row -> row.numbering().equals("I.9"))
                .flatExtracting(Indicator::targets)
                .extracting(Target::text)
                .containsExactly("≥ 99");
        var taken = before.stream()
                .filter(row -> row.numbering().equals("I.7"))
                .findFirst()
                .orElseThrow();
        assertThat(indicators.find(taken.id())).as("stays on record").isPresent();
    }

    private Sheet.Line line(UUID intake, String where) {
        return reading.read(intakes.get(intake)).lines().stream()
                .filter(line ->
                        line.row().kind() == RowKind.INDICATOR && line.where().endsWith(where))
                .findFirst()
                .orElseThrow();
    }

    private void edit(UUID intake, Sheet.Line line, String target, int version) throws Exception {
        save(intake, Map.of("row", line.row().id(), "column", Columns.TARGET, "value", target, "version", version));
    }

    private void delete(UUID intake, Sheet.Line line) throws Exception {
        save(intake, Map.of("row", line.row().id(), "column", Columns.DELETED, "value", "1", "version", 0));
    }

    private void save(UUID intake, Map<String, Object> edit) throws Exception {
        var answer = web.perform(post("/nhap-ke-hoach/" + intake + "/sua")
                        .contentType("application/json")
                        .content(json.writeValueAsBytes(Map.of("edits", List.of(edit))))
                        .with(user(DESK))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus())
                .as(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(200);
    }

    private UUID upload(Path file) throws Exception {
        var answer = web.perform(multipart("/nhap-ke-hoach")
                        .file(new MockMultipartFile(
                                "tep", file.getFileName().toString(), null, Files.readAllBytes(file)))
                        .with(user(DESK))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        var at = answer.getRedirectedUrl();
        assertThat(at).as(answer.getContentAsString(StandardCharsets.UTF_8)).startsWith("/nhap-ke-hoach/");
        return UUID.fromString(at.substring("/nhap-ke-hoach/".length()));
    }

    private UUID draft(UUID intake) throws Exception {
        var head = reading.read(intakes.get(intake)).plan();
        save(intake, Map.of("row", head.id(), "column", Facts.LEADER, "value", "vice-chair", "version", 0));
        return plans.draft(PlanPartOf.of(reading.read(intakes.get(intake))));
    }

    private static Map<String, Map<Integer, List<String>>> said(List<Indicator> stored) {
        var all = new LinkedHashMap<String, Map<Integer, List<String>>>();
        stored.stream()
                .filter(row -> !row.heading())
                .forEach(row -> all.put(
                        row.numbering(),
                        row.targets().stream()
                                .collect(Collectors.groupingBy(
                                        Target::year,
                                        TreeMap::new,
                                        Collectors.mapping(IndicatorsOfAPlanTests::said, Collectors.toList())))));
        return all;
    }

    private static String said(Target target) {
        return (target.comparator()
                        + target.value()
                                .map(value -> " " + value.toPlainString())
                                .orElse("")
                        + target.to().map(value -> " " + value.toPlainString()).orElse("")
                        + " " + target.appliesTo())
                .strip();
    }

    private Map<String, Map<Integer, List<String>>> gold() {
        var all = new LinkedHashMap<String, Map<Integer, List<String>>>();
        for (var table = 0; table < 2; table++) {
            for (var row : goldRows(table)) {
                if (!row.get("lead").asText().isEmpty()) {
                    all.put((table == 1 ? "PL 2 · " : "") + number(row), table == 0 ? ofOneYear(row) : ofYears(row));
                }
            }
        }
        return all;
    }

    private static String number(JsonNode row) {
        return row.get("group").asText() + "." + row.get("number").asText();
    }

    /** Group I of the first table is "đến năm 2030", group II "đến năm 2045". */
    private static Map<Integer, List<String>> ofOneYear(JsonNode row) {
        var year = row.get("group").asText().equals("I") ? 2030 : 2045;
        return Map.of(year, meant(row.get("output").asText()));
    }

    private static Map<Integer, List<String>> ofYears(JsonNode row) {
        var targets = new TreeMap<Integer, List<String>>();
        for (var year = 2025; year <= 2045; year += 5) {
            var cell = row.get("năm " + year).asText();
            if (!cell.equals("-")) {
                targets.put(year, meant(cell));
            }
        }
        return targets;
    }

    private static List<String> meant(String cell) {
        var number = cell.replaceAll("[≥%\\s]", "");
        return Optional.ofNullable(READ_BY_A_PERSON.get(cell))
                .orElseGet(() -> List.of((cell.startsWith("≥") ? "GE " : "EQ ") + Integer.valueOf(number)));
    }

    private Map<String, Long> leadsOfGold() {
        var units = Map.of(
                "Trung tâm phục vụ hành chính công", "HCC",
                "Văn phòng HĐND và UBND", "VP",
                "Phòng Kinh tế", "KT",
                "Phòng Văn hóa - Xã hội", "VHXH",
                "Công an xã", "CA");
        var counted = new TreeMap<String, Long>();
        for (var table = 0; table < 2; table++) {
            for (var row : goldRows(table)) {
                var lead = row.get("lead").asText();
                if (!lead.isEmpty()) {
                    counted.merge(units.getOrDefault(lead, "?" + lead), 1L, Long::sum);
                }
            }
        }
        return counted;
    }

    private List<JsonNode> goldRows(int table) {
        var rows = new ArrayList<JsonNode>();
        GoldPlans.tables("chi-minh").get(table).get("rows").forEach(rows::add);
        return rows;
    }
}
