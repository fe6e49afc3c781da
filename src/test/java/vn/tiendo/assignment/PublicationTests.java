package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.tiendo.publication.PublicationFrozen;
import vn.tiendo.publication.Publishing;
import vn.tiendo.rehearsal.CheckingPublication;
import vn.tiendo.unit.Person;

/** What a leader approved is what the public reads, unchanged, until it is replaced or withdrawn; everything else it never sees. */
@RecordApplicationEvents
class PublicationTests extends CommuneTest {

    private static final HttpClient CITIZEN = HttpClient.newHttpClient();
    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

    @Autowired
    ApplicationContext application;

    @Autowired
    ApplicationEvents published;

    @LocalServerPort
    int port;

    private UUID plan = UUID.randomUUID();

    @BeforeEach
    void issueAPlan() {
        Publishing.forget(jdbc);
        plan = issue(
                draft(
                        Map.of(),
                        Row.ledBy("Phòng Kinh tế").until("31/07/2026").and("title", "Sửa cầu thôn Nghĩa"),
                        Row.ledBy("Công an xã").until("31/07/2026").and("title", "Tuần tra ban đêm"),
                        Row.ledBy("Ban CHQS xã").until("31/07/2026").and("title", "Huấn luyện dân quân"),
                        Row.ledBy("Phòng Kinh tế; Công an xã")
                                .until("31/07/2026")
                                .and("title", "Rà soát hộ kinh doanh"),
                        Row.ledBy("Trạm Y tế").until("31/07/2026").and("title", "Khám sức khỏe")),
                "Vẫn ban hành");
    }

    @Test
    void whatTheLeaderApprovedIsShownAsItWasFrozenAndGoneAtTheNextRequestAfterItsWithdrawal() {
        assertThat(get("/cong-khai/an-lao").statusCode()).isEqualTo(404);
        var publication = by(DESK).propose(plan, "Kính báo nhân dân");
        var frozen = by(DESK).frozen(publication);
        assertThat(get("/cong-khai/an-lao").statusCode()).isEqualTo(404);
        assertThat(item(publication, "decidePublication").assignee()).contains(LEADER);
        assertThatThrownBy(() -> by(DESK).propose(plan, ""))
                .hasMessageContaining("Đang có một đề nghị công khai chưa xong");

        deliver(task("Sửa cầu thôn Nghĩa"));
        act(LEADER, publication, "decidePublication", APPROVE);

        var page = get("/cong-khai/An-Lao");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Sửa cầu thôn Nghĩa",
                        "Chờ tiếp nhận",
                        "Kính báo nhân dân",
                        "Phó Chủ tịch UBND xã, ngày 10/06/2026")
                .doesNotContain("oàn thành đúng hạn</span>");
        assertThat(get("/cong-khai/an-lao.json").body())
                .endsWith(frozen + "}")
                .contains("\"approvedBy\":\"Phó Chủ tịch");
        assertThat(by(DESK).frozen(publication)).isEqualTo(frozen);
        assertThat(get("/cong-khai").body()).contains("Xã An Lão");

        assertThatThrownBy(() -> by(HEAD).withdraw(publication, "Không thích")).hasMessageContaining("Chỉ lãnh đạo");
        assertThatThrownBy(() -> by(CHAIR).withdraw(publication, " ")).hasMessageContaining("Hãy nêu lý do");
        by(CHAIR).withdraw(publication, "Rà soát lại");
        for (var path : List.of("/cong-khai/an-lao", "/cong-khai/an-lao.csv", "/cong-khai/an-lao.json")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(get(path).body()).contains("Chưa có thông tin công khai");
        }
        assertThat(get("/cong-khai").body()).doesNotContain("Xã An Lão");
        assertThat(by(DESK).record(publication))
                .containsExactly(
                        "Gỡ nội dung công khai",
                        "Duyệt, công khai với chức vụ Phó Chủ tịch UBND xã",
                        "Đề nghị công khai");
    }

    @Test
    void keepsWhatIsMarkedOutOfEveryListAndFigure() {
        assertThat(by(DESK).hidden(plan)).containsExactly("2", "3");
        assertThat(by(DESK).besideTask(task("Tuần tra ban đêm")))
                .containsExactly("Nhiệm vụ này không công khai – do Công an hoặc Ban CHQS chủ trì");
        assertThatThrownBy(() -> by(HEAD).mark(plan, "1")).hasMessageContaining("bộ phận tổng hợp");
        assertThat(by(DESK).mark(plan, "2", "3", "5")).isEqualTo(1);
        assertThat(events(task("Khám sức khỏe")).get(0)).isEqualTo("Đánh dấu không công khai");
        assertThat(by(DESK).besideTask(task("Khám sức khỏe"))).hasSize(1);

        var frozen = by(DESK).frozen(by(DESK).propose(plan, ""));

        assertThat(frozen)
                .contains("Sửa cầu thôn Nghĩa", "Rà soát hộ kinh doanh", "\"total\":2,")
                .doesNotContain(
                        "Tuần tra", "Huấn luyện", "Khám sức khỏe", "Công an", "CHQS", "Trạm Y tế", "\"total\":5");
        assertThat(by(DESK).mark(plan, "2", "3")).isEqualTo(1);
        assertThat(events(task("Khám sức khỏe")).get(0)).isEqualTo("Bỏ đánh dấu không công khai");
    }

    @Test
    void aTaskThatCongAnLeadsLaterIsKeptFromThePublicFromThen() {
        by(DESK).mark(plan, "1", "2", "3");
        by(DESK).mark(plan, "2", "3");
        assertThat(by(DESK).hidden(plan)).containsExactly("2", "3");

        jdbc.sql("update assignment set lead_unit = 'CA' where id = ?")
                .param(task("Sửa cầu thôn Nghĩa"))
                .update();

        assertThat(by(DESK).hidden(plan)).containsExactly("1", "2", "3");
        by(DESK).mark(plan, "2", "3");
        assertThat(by(DESK).hidden(plan)).containsExactly("2", "3");
    }

    @Test
    void whatComesBackIsFrozenAnewAndReplacesTheEarlier() {
        var first = published();
        var before = by(DESK).frozen(first);
        on("2026-06-11");
        var second = by(DESK).propose(plan, "Lần hai");
        act(LEADER, second, "decidePublication", Map.of("decision", "RETURN", "note", "Ghi rõ hơn"));
        assertThat(item(second, "revisePublication").position()).contains("plan-desk");
        assertThat(get("/cong-khai/an-lao").body()).contains("10/06/2026").doesNotContain("Lần hai");

        on("2026-06-12");
        act(DESK, second, "revisePublication", Map.of("decision", "RESUBMIT", "intro", "Lần ba"));
        act(CHAIR, second, "decidePublication", APPROVE);

        assertThat(by(DESK).state(first)).isEqualTo("đã được thay thế");
        assertThat(by(DESK).frozen(first)).isEqualTo(before);
        assertThat(get("/cong-khai/an-lao").body()).contains("Lần ba", "12/06/2026", ">Chủ tịch UBND xã, ngày");
        assertThatThrownBy(() -> jdbc.sql("update publication_snapshot set document = '{}'")
                        .update())
                .hasMessageContaining("added, never changed");
    }

    @Test
    void aProposalIsTakenBackBeforeTheDecision() {
        var publication = by(DESK).propose(plan, "");
        by(DESK_HEAD).takeBack(publication, "Nhầm kế hoạch");

        assertThat(by(DESK).state(publication)).isEqualTo("đã rút đề nghị");
        assertThat(items.of(publication)).isEmpty();
        var again = by(DESK).propose(plan, "");
        act(LEADER, again, "decidePublication", Map.of("decision", "RETURN", "note", "Không cần"));
        act(DESK, again, "revisePublication", Map.of("decision", "WITHDRAW"));
        assertThat(by(DESK).state(again)).isEqualTo("đã rút đề nghị");
    }

    @Test
    void aProcessThatTheOperatorDeletesEndsItsProposal() {
        var publication = by(DESK).propose(plan, "");
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("publication")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "Thử"));

        assertThat(by(DESK).state(publication)).isEqualTo("đã rút đề nghị");
    }

    @Test
    void namesAndNumbersBlockTheProposalUntilSomebodySaysWhyTheyAreNone() {
        var name = organisation.person(HEAD).map(Person::name).orElseThrow();
        var intro = "Liên hệ " + name + ", 0912 345 678, kt@anlao.vn";
        assertThat(by(DESK).findings(plan, intro)).hasSize(3).allMatch(key -> key.contains("Lời giới thiệu"));
        assertThatThrownBy(() -> by(DESK).propose(plan, intro)).hasMessageContaining("«" + name + "» (Lời giới thiệu)");

        var publication = by(DESK).proposeAnyway(plan, intro, "Số dùng chung của xã");

        assertThat(by(DESK).state(publication)).isEqualTo("chờ lãnh đạo duyệt");
    }

    @Test
    void nobodyOfTheCommuneIsNamedAndNoAnswerSetsACookie() {
        published();
        var people = organisation.people(COMMUNE).stream().map(Person::name).toList();
        assertThat(people).hasSizeGreaterThan(20);
        for (var path : List.of("/cong-khai/an-lao", "/cong-khai/an-lao.csv", "/cong-khai/an-lao.json", "/cong-khai")) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(people).noneMatch(answer.body()::contains);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
        }
        for (var path : List.of(
                "/cong-khai/an-lao",
                "/cong-khai/an-lao.json",
                "/cong-khai/khong-co",
                "/cong-khai/a/b",
                "/cong-khai/",
                "/cong-khai/x.csv",
                "/tinh/cong-khai.css",
                "/cong-khai/an-lao?don-vi=KT&trang=3")) {
            assertThat(get(path).headers().map()).as(path).doesNotContainKey("set-cookie");
        }
        assertThat(get("/cong-khai/a/b").body()).contains("Chưa có thông tin công khai");
        assertThat(get("/cong-khai/an-lao.json").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(get("/cong-khai/an-lao").body()).doesNotContain("<script", "http://", "https://");
    }

    @Test
    void isCountedAsTheTablesAreWithoutThePartsOfCongAnAndACountThatIsNotIsSeen() {
        deliver(part("Rà soát hộ kinh doanh", "KT"));
        assertThat(state(task("Rà soát hộ kinh doanh"))).isEqualTo("đang thực hiện");
        by(DESK).mark(plan, "2", "3", "5");
        var publication = by(DESK).propose(plan, "");
        assertThat(by(DESK).frozen(publication))
                .contains("\"completedOn\":\"2026-06-10\"")
                .doesNotContain("Công an");

        var frozen = published.stream(PublicationFrozen.class).findFirst().orElseThrow();
        assertThat(frozen.figures())
                .containsEntry(Standing.COMPLETED_ON_TIME, 1)
                .containsEntry(Standing.NOT_STARTED, 1);
        assertThat(CheckingPublication.broken(jdbc, frozen)).isEmpty();
        var wrong = new PublicationFrozen(
                frozen.publication(), frozen.plans(), frozen.day(), Map.of(Standing.COMPLETED_ON_TIME, 2));
        assertThat(CheckingPublication.broken(jdbc, wrong))
                .singleElement()
                .asString()
                .endsWith("2 «hoàn thành đúng hạn», đếm được 1");
    }

    private UUID published() {
        var publication = by(DESK).propose(plan, "Kính báo");
        act(LEADER, publication, "decidePublication", APPROVE);
        return publication;
    }

    private UUID task(String title) {
        return assignments.findByPlanAndParentIsNull(plan).stream()
                .filter(found -> found.title.equals(title))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private UUID part(String title, String unit) {
        return assignments.children(task(title)).stream()
                .filter(found -> unit.equals(found.leadUnit))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private Publishing by(String username) {
        return new Publishing(application, username);
    }

    private HttpResponse<String> get(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return CITIZEN.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
