package vn.tiendo.intake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.intake.Extraction;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.source.Source;
import vn.tiendo.intake.source.Sources;

/** The JSON of a plan has the shape of docs/data-format.md. */
class PlanJsonTests {

    @Test
    void aTaskHasItsCellsAndWhatTheyMean() throws IOException {
        JsonNode plan = json(
                "PHỤ LỤC I: NHIỆM VỤ",
                List.of(
                        "STT",
                        "Nhiệm vụ",
                        "Cơ quan chủ trì",
                        "Cơ quan phối hợp",
                        "Sản phẩm",
                        "Thời hạn",
                        "Nguồn giống"),
                List.of("I", "Cây xanh", "", "", "", "", ""),
                List.of(
                        "1",
                        "Trồng cây dọc đường trục",
                        "Phòng Kinh tế",
                        "Phòng VHXH, các đơn vị liên quan",
                        "Báo cáo",
                        "10/2026",
                        "Vườn ươm"));
        assertThat(keys(plan))
                .containsExactly(
                        "subject",
                        "issuer",
                        "number",
                        "date",
                        "signatory",
                        "legalBases",
                        "replaces",
                        "recipients",
                        "regime",
                        "appendices",
                        "drafts",
                        "doubts");
        JsonNode appendix = plan.get("appendices").get(0);
        assertThat(keys(appendix)).containsExactly("title", "kind", "groups", "tasks");
        assertThat(appendix.get("groups").toString()).isEqualTo("[{\"number\":\"I\",\"title\":\"Cây xanh\"}]");
        assertThat(new ObjectMapper()
                        .convertValue(appendix.get("tasks").get(0), Map.class)
                        .toString())
                .startsWith("{group=I, number=1, parent=null, title=Trồng cây dọc đường trục, responsible=null,"
                        + " lead=Phòng Kinh tế, leadUnits=[KT], leadCollective=null,"
                        + " coordinating=Phòng VHXH, các đơn vị liên quan, coordinatingUnits=[VHXH],"
                        + " coordinatingCollective=CONCERNED, output=Báo cáo, outputTypes=[REPORT], outputOptional=false,"
                        + " note=null, extra={Nguồn giống=Vườn ươm}, deadline=10/2026, deadlineClass=MONTH,"
                        + " due=2026-11-02, doubts=[");
    }

    @Test
    void anIndicatorHasATargetForEachYear() throws IOException {
        JsonNode plan = json(
                "PHỤ LỤC II: CHỈ TIÊU",
                List.of(
                        "STT",
                        "Chỉ tiêu",
                        "Đơn vị tính",
                        "Năm 2026",
                        "Năm 2030",
                        "Cơ quan chủ trì",
                        "Cơ quan phối hợp"),
                List.of("1", "Tỷ lệ đường có cây", "%", "-", "80-90%", "Phòng Kinh tế", "Các đơn vị liên quan"));
        JsonNode indicator = plan.get("appendices").get(0).get("indicators").get(0);
        assertThat(keys(indicator))
                .containsExactly(
                        "group",
                        "number",
                        "parent",
                        "heading",
                        "title",
                        "unit",
                        "lead",
                        "leadUnits",
                        "leadCollective",
                        "coordinating",
                        "coordinatingUnits",
                        "coordinatingCollective",
                        "output",
                        "extra",
                        "targets",
                        "doubts");
        assertThat(indicator.get("targets").toString())
                .isEqualTo("[{\"year\":2030,\"comparator\":\"RANGE\",\"value\":80,\"to\":90,\"appliesTo\":null,"
                        + "\"text\":\"80-90%\"}]");
    }

    @Test
    void aDoubtSaysWhereWhatAndWhy() throws IOException {
        JsonNode plan = json(
                "PHỤ LỤC I: NHIỆM VỤ",
                List.of("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời hạn"),
                List.of("I", "Cây xanh", "", "", "", ""),
                List.of("1", "Trồng cây dọc đường trục", "Phòng Kinh tế", "Phòng VHXH", "Báo cáo", "16/2026"));
        JsonNode doubt =
                plan.get("appendices").get(0).get("tasks").get(0).get("doubts").get(0);
        assertThat(keys(doubt)).containsExactly("at", "written", "why");
        assertThat(doubt.get("at").asText()).isEqualTo("PHỤ LỤC I / I / 1 / deadline");
        assertThat(doubt.get("written").asText()).isEqualTo("16/2026");
        assertThat(plan.get("doubts")).contains(doubt);
    }

    @SafeVarargs
    private static JsonNode json(String appendix, List<String>... rows) throws IOException {
        Source source = Sources.of(Sources.all(
                Sources.paragraphs("Đồng Lâm, ngày tháng năm 2026\nKẾ HOẠCH\nTrồng cây xanh\n" + appendix),
                List.of(Sources.table(List.of(rows)))));
        ExtractedPlan plan = new Extraction(ShippedCalendar.calendar()).extract(source, Map.of());
        return new ObjectMapper().readTree(PlanJson.write(plan));
    }

    private static List<String> keys(JsonNode object) {
        var keys = new ArrayList<String>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
