package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.cityview.CityTable;
import vn.tiendo.cityview.CommuneRow;
import vn.tiendo.communereport.SentReports.OfYear;
import vn.tiendo.communereport.SentReports.State;
import vn.tiendo.overview.CommuneFigures;
import vn.tiendo.overview.Counts;
import vn.tiendo.overview.Progress;
import vn.tiendo.overview.Supervising;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.rehearsal.CheckingProgress;
import vn.tiendo.unit.Cities;
import vn.tiendo.unit.City;
import vn.tiendo.unit.CityAccounts;

/** The city's table: its figures are the communes' own, and who looks on belongs to a city alone. All is rolled back. */
@Transactional
class CityViewTests extends CommuneTest {

    private static final String CITY = "hai-phong";

    @Autowired
    CityTable table;

    @Autowired
    CommuneFigures figures;

    @Autowired
    Supervising supervising;

    @Autowired
    Cities cities;

    @Autowired
    CityAccounts officials;

    @Autowired
    ApplicationContext application;

    private CommuneRow row() {
        return table.of(CITY).stream()
                .filter(row -> row.commune().code().equals(COMMUNE))
                .findFirst()
                .orElseThrow();
    }

    /** Tasks that stand in every way, on a day on which one is late. */
    private UUID mixed() {
        var plan = issue(
                draft(
                        Map.of(),
                        Row.ledBy("Phòng Kinh tế").until("30/06/2026"),
                        Row.ledBy("Phòng Kinh tế").until("31/12/2026"),
                        Row.ledBy("Phòng Kinh tế").until("Thường xuyên"),
                        Row.ledBy("Các trường THCS").until("30/09/2026"),
                        Row.ledBy("Phòng Kinh tế").until("Khi có hướng dẫn của cấp trên"),
                        Row.ledBy("Phòng Văn hóa - Xã hội").until("2026-2030"),
                        Row.ledBy("Phòng Kinh tế").until("16/2026")),
                "Vẫn ban hành");
        supervising.rebuild(plan);
        on("2026-07-06");
        return plan;
    }

    private static Map<String, Long> shown(Counts counts) {
        var shown = new LinkedHashMap<String, Long>();
        shown.put("total", counts.total());
        shown.put("completedOnTime", counts.completedOnTime());
        shown.put("completedLate", counts.completedLate());
        shown.put("inProgress", counts.inProgress());
        shown.put("dueSoon", counts.dueSoon());
        shown.put("overdue", counts.overdue());
        shown.put("notStarted", counts.notStarted());
        shown.put("waiting", counts.waiting());
        shown.put("continuous", counts.continuous());
        shown.put("closed", counts.closed());
        return shown;
    }

    private static long sum(Counts counts) {
        return counts.completedOnTime()
                + counts.completedLate()
                + counts.inProgress()
                + counts.overdue()
                + counts.notStarted()
                + counts.waiting()
                + counts.continuous()
                + counts.closed();
    }

    @Test
    void saysOfACommuneWhatItsLeaderSeesOfIt() {
        mixed();
        var seen = new LinkedHashMap<String, Long>();
        supervising.of(LEADER, Map.of()).figures().stream()
                .filter(figure -> figure.count() >= 0)
                .forEach((Progress.Figure figure) -> seen.put(figure.key(), figure.count()));
        assertThat(shown(row().counts())).isEqualTo(seen);
        assertThat(row().counts().overdue()).isPositive();
        assertThat(sum(row().counts())).isEqualTo(row().counts().total());
    }

    @Test
    void dividesACommunesTasksWithoutLosingOne() {
        mixed();
        var whole = row().counts();
        assertThat(figures.byDue(COMMUNE).stream()
                        .map(CommuneFigures.Part::counts)
                        .reduce(Counts.NONE, Counts::plus))
                .isEqualTo(whole);
        assertThat(figures.byUnitKind(COMMUNE).stream()
                        .map(CommuneFigures.Part::counts)
                        .reduce(Counts.NONE, Counts::plus))
                .isEqualTo(whole);
        var due = figures.byDue(COMMUNE).stream().map(CommuneFigures.Part::key).toList();
        assertThat(due).contains("2026-06", "2026-12").endsWith("").doesNotHaveDuplicates();
        assertThat(due.subList(0, due.size() - 1)).isSorted();
        assertThat(figures.byUnitKind(COMMUNE))
                .extracting(CommuneFigures.Part::key)
                .contains("KT", "VHXH", "");
    }

    @Test
    void tellsOfReportsWhatIsWorstOfTheLatestPeriod() {
        var plan = mixed();
        var june = period(plan, 6, "2026-06-19");
        assertThat(row().latest()).hasValueSatisfying(latest -> {
            assertThat(latest.period()).isEqualTo("tháng 6/2026");
            assertThat(latest.state()).isEqualTo(State.NOT_SENT);
        });
        var before = row().reports();

        send(june, false);

        assertThat(row().latest())
                .hasValueSatisfying(latest -> assertThat(latest.state()).isEqualTo(State.ON_TIME));
        assertThat(row().reports()).isEqualTo(new OfYear(before.sent() + 1, before.all()));
        var july = period(plan, 7, "2026-07-20");
        send(july, true);
        assertThat(row().latest())
                .hasValueSatisfying(latest -> assertThat(latest.state()).isEqualTo(State.LATE));
        var other = mixedOn("2026-07-07");
        period(other, 7, "2026-07-20");
        assertThat(row().latest())
                .hasValueSatisfying(latest -> assertThat(latest.state()).isEqualTo(State.NOT_SENT));
        assertThat(row().reports()).isEqualTo(new OfYear(before.sent() + 2, before.all() + 2));
    }

    private UUID mixedOn(String day) {
        on(day);
        return issue(draft(Map.of(), Row.ledBy("Phòng Kinh tế").until("31/12/2026")), "Vẫn ban hành");
    }

    private UUID period(UUID plan, int month, String due) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into report_period (id, version, commune, plan, kind, year, number, window_first, window_last,
                            cut, opens_on, units_due, commune_due, computed_units, state, opened_at)
                        values (:id, 0, :commune, :plan, 'MONTHLY', 2026, :month, '2026-05-15', '2026-06-14', false,
                            make_date(2030, :month, 1), :due::date - 2, :due::date, :due::date - 2, 'UNITS', now())""")
                .param("id", id)
                .param("commune", COMMUNE)
                .param("plan", plan)
                .param("month", month)
                .param("due", due)
                .update();
        return id;
    }

    private void send(UUID period, boolean late) {
        jdbc.sql(
                        """
                        insert into commune_report (id, version, period, commune, number, state, opened_at, signed_at,
                            document_number, document_date, sent_at, late)
                        values (gen_random_uuid(), 0, ?, ?, 1, 'SENT', now(), now(), 5, '2026-06-19', now(), ?)""")
                .params(period, COMMUNE, late)
                .update();
    }

    @Test
    void rehearsalSeesARowThatIsWrong() {
        var plan = mixed();
        supervising.rebuild(plan);
        var rules = new CheckingProgress(application);
        var before = rules.city(); // other tests' clocks went further
        jdbc.sql("update task_standing set late_after = null where plan = ?")
                .param(plan)
                .update();
        assertThat(rules.city())
                .filteredOn(broken -> !before.contains(broken))
                .anySatisfy(broken -> assertThat(broken).startsWith("Xã An Lão, OVERDUE: "))
                .anySatisfy(broken -> assertThat(broken).startsWith("Cộng, OVERDUE: "));
    }

    // Cities and their people

    private static InputStream file(String code, String city) {
        var text = "commune: {code: %s, name: Thử, kind: XA%s}\nunits: []\npeople: []\npositions: []\n"
                .formatted(code, city);
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsACityByNameOrCodeAndWithoutOneBelongsToNone() {
        communes.load(file("thu-mot", ", city: tỉnh Quảng Ninh"), Optional.empty());
        communes.load(file("thu-hai", ", city: quang-ninh"), Optional.empty());
        communes.load(file("thu-ba", ""), Optional.empty());
        assertThat(cities.communes("quang-ninh"))
                .extracting(commune -> commune.code())
                .containsExactly("thu-hai", "thu-mot");
        assertThat(cities.ofCommune("thu-ba")).isEmpty();
        assertThat(cities.ofCommune("thu-mot").map(City::title)).contains("tỉnh Quảng Ninh");
    }

    @Test
    void refusesACityThatThereIsNot() {
        assertThatThrownBy(() -> communes.load(file("thu-mot", ", city: Atlantis"), Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không có tỉnh, thành phố nào tên «Atlantis»");
    }

    @Test
    void letsNoCommuneMoveItselfToAnotherCity() {
        communes.load(file("thu-mot", ", city: Huế"), Optional.empty());
        assertThatThrownBy(() -> communes.load(file("thu-mot", ", city: Đà Nẵng"), Optional.of("thu-mot")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Chỉ người vận hành");
        communes.load(file("thu-mot", ""), Optional.of("thu-mot"));
        assertThat(cities.ofCommune("thu-mot").map(City::code)).contains("hue");
        communes.load(file("thu-mot", ", city: Đà Nẵng"), Optional.empty());
        assertThat(cities.ofCommune("thu-mot").map(City::code)).contains("da-nang");
    }

    @Test
    void givesPeopleOfACityNeitherGroupNorCommune() {
        official("haiphong.thu");
        var day = java.time.LocalDate.of(2026, 7, 6);
        assertThat(organisation.groupsOf("haiphong.thu", day)).isEmpty();
        assertThat(organisation.person("haiphong.thu").orElseThrow().commune()).isEmpty();
        assertThat(accounts.matches("haiphong.thu", "TheoDoi2026")).isTrue();
        assertThat(cities.of(LEADER)).isEmpty();
    }

    @Test
    void opensNoAccountTwiceOrWithoutAName() {
        official("haiphong.thu");
        assertThatThrownBy(() -> official("haiphong.thu")).hasMessageContaining("đã có người dùng");
        assertThatThrownBy(() -> official(LEADER)).hasMessageContaining("đã có người dùng");
        assertThatThrownBy(() -> official("Hải")).hasMessageContaining("Tên đăng nhập gồm");
    }

    private void official(String username) {
        officials.open(
                new CityAccounts.Official(username, CITY, "Đỗ Thị Thử", "Chuyên viên", ""),
                "TheoDoi2026",
                false,
                "vanhanh");
    }

    @Test
    void takesNobodyOfACityIntoACommune() {
        official("haiphong.thu");
        var file =
                """
                commune: {code: thu-mot, name: Thử, kind: XA}
                units: []
                people:
                  - {username: haiphong.thu, name: Đỗ Thị Thử, title: Chuyên viên, mail: x@example.vn}
                positions: []
                """;
        assertThatThrownBy(() -> communes.load(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Optional.empty()))
                .hasMessageContaining("đã có ở xã, phường khác");
    }
}
