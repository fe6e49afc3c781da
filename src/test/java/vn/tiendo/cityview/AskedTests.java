package vn.tiendo.cityview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.communereport.SentReports.Latest;
import vn.tiendo.communereport.SentReports.OfYear;
import vn.tiendo.communereport.SentReports.State;
import vn.tiendo.overview.Counts;
import vn.tiendo.unit.Commune;
import vn.tiendo.unit.CommuneKind;

/** Sorting, searching and narrowing the table by its address, and the same as a file. */
class AskedTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 19);

    private static final List<CommuneRow> ROWS = List.of(
            row("Đông Triều", CommuneKind.PHUONG, 4, 1, Optional.of(State.ON_TIME)),
            row("An Lão", CommuneKind.XA, 28, 3, Optional.of(State.NOT_SENT)),
            row("Dân Tiến", CommuneKind.XA, 0, 0, Optional.empty()),
            row("Chí Minh", CommuneKind.XA, 10, 3, Optional.of(State.LATE)));

    private static CommuneRow row(String name, CommuneKind kind, long total, long overdue, Optional<State> state) {
        return new CommuneRow(
                new Commune(name, name, kind, "Hải Phòng"),
                new Counts(total, 0, 0, total - overdue, 0, overdue, 0, 0, 0, 0),
                overdue,
                state.map(known -> new Latest("tháng 6/2026", Optional.of(DAY), known)),
                new OfYear(total, 30));
    }

    private static List<String> names(Map<String, String> asked) {
        return Asked.of(asked).of(ROWS).stream()
                .map(row -> row.commune().name())
                .toList();
    }

    @Test
    void sortsNamesAsVietnameseDoes() {
        assertThat(names(Map.of())).containsExactly("An Lão", "Chí Minh", "Dân Tiến", "Đông Triều");
        assertThat(names(Map.of("chieu", "giam"))).startsWith("Đông Triều");
    }

    @Test
    void sortsFiguresFromTheGreatestAndEqualOnesByName() {
        assertThat(names(Map.of("sap-xep", "qua-han"))).containsExactly("An Lão", "Chí Minh", "Đông Triều", "Dân Tiến");
        assertThat(names(Map.of("sap-xep", "qua-han", "chieu", "tang"))).startsWith("Dân Tiến", "Đông Triều");
        assertThat(names(Map.of("sap-xep", "ty-le"))).startsWith("Chí Minh");
        assertThat(names(Map.of("sap-xep", "bao-cao"))).startsWith("An Lão", "Chí Minh", "Đông Triều");
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void sortsByEachColumnAndTheOtherWayRoundByItsLink(Column column) {
        var first = Asked.of(Map.of("sap-xep", column.key()));
        var again = first.by(column);
        assertThat(first.ascending()).isEqualTo(column.isAscending());
        assertThat(again.ascending()).isNotEqualTo(first.ascending());
        assertThat(again.of(ROWS)).containsExactlyInAnyOrderElementsOf(ROWS);
        assertThat(Asked.of(parameters(again.href("/thanh-pho")))).isEqualTo(again);
    }

    private static Map<String, String> parameters(String href) {
        return href.contains("?")
                ? Arrays.stream(href.substring(href.indexOf('?') + 1).split("&"))
                        .map(one -> one.split("=", 2))
                        .collect(java.util.stream.Collectors.toMap(one -> one[0], one -> one[1]))
                : Map.of();
    }

    @Test
    void findsAsPeopleTypeInAHurry() {
        assertThat(names(Map.of("tim", "dong tri"))).containsExactly("Đông Triều");
        assertThat(names(Map.of("tim", "phường"))).containsExactly("Đông Triều");
        assertThat(names(Map.of("tim", "%"))).isEmpty();
    }

    @Test
    void narrowsToWhatIsLateOrNotSent() {
        assertThat(names(Map.of("loc", "qua-han"))).containsExactly("An Lão", "Chí Minh", "Đông Triều");
        assertThat(names(Map.of("loc", "chua-gui"))).containsExactly("An Lão");
        assertThat(names(Map.of("loc", "x", "sap-xep", "x", "trang", "-1"))).hasSize(4);
    }

    @Test
    void isLateOnlyWhenItsDayIsOver() {
        var row = ROWS.get(1);
        assertThat(row.isLateNow(DAY)).isFalse();
        assertThat(row.isLateNow(DAY.plusDays(1))).isTrue();
        assertThat(ROWS.get(0).isLateNow(DAY.plusDays(1))).isFalse();
    }

    @Test
    void addsUpEveryColumn() {
        var totals = Totals.of(ROWS);
        assertThat(totals.communes()).isEqualTo(4);
        assertThat(totals.counts().total()).isEqualTo(42);
        assertThat(totals.counts().overdue()).isEqualTo(7);
        assertThat(totals.overduePercent()).isEqualTo(17);
        assertThat(totals.awaitingCity()).isEqualTo(7);
        assertThat(totals.sent() + "/" + totals.owed()).isEqualTo("42/120");
    }

    @Test
    void writesEachFigureIntoAColumnOfItsOwn() {
        var lines =
                new String(CityFiles.csv(ROWS), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).startsWith("\uFEFF\"Xã, phường\",Nhiệm vụ,Hoàn thành đúng hạn");
        assertThat(lines.get(2))
                .isEqualTo("Xã An Lão,28,0,0,25,0,3,11,0,0,0,0,3,tháng 6/2026,28,19/06/2026,chưa gửi,30");
        assertThat(lines.get(5)).startsWith("\"Cộng 4 xã, phường\",42,");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.replaceAll("\"[^\"]*\"", "").split(",", -1))
                        .hasSize(18));
    }
}
