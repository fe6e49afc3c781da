package vn.tiendo.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.GoldPlans;

class UnitCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Phòng Văn hóa - Xã hội                            | VHXH
            Phòng VHXH                                        | VHXH
            Phòng VHXXH                                       | VHXH
            Phòng VHXX                                        | VHXH
            VHXX                                              | VHXH
            Phòng Văn hoá – Xã hội xã                         | VHXH
            Phòng Văn hóa—Xã hội                              | VHXH
            Phòng Văn hóa Xã hội phường.                      | VHXH
            PHÒNG VĂN HÓA - XÃ HỘI XÃ                         | VHXH
            **Phòng VHXH**                                    | VHXH
            <b>Phòng</b> VHXH<br/>                            | VHXH
            Phòng Kinh tế                                     | KT
            Phòng kinh tế                                     | KT
            Phòng Kinh tế xã                                  | KT
            Phòng Kinh tế, Hạ tầng và Đô thị                  | KT
            phòng kinh tế, hạ tầng & đô thị phường            | KT
            Văn phòng HĐND và UBND                            | VP
            Văn phòng HĐND&UBND                               | VP
            Văn phòng HĐND và UBND xã                         | VP
            Văn phòng HĐND-UBND                               | VP
            Trung tâm Phục vụ hành chính công                 | HCC
            Trung tâm phục vụ hành chính công                 | HCC
            Trung tâm hành chính công xã                      | HCC
            Trung tâm Dịch vụ sự nghiệp công                  | DVSNC
            Trung tâm sự nghiệp công                          | DVSNC
            Công an xã                                        | CA
            công an xã                                        | CA
            Công an phường                                    | CA
            Công an xã An Lão                                 | CA
            Ban CHQS xã                                       | QS
            Ban CHQS phường Tân Hồng                          | QS
            Trạm Y tế                                         | YT
            Trạm y tế                                         | YT
            Ủy ban MTTQ Việt Nam                              | MTTQ
            Uỷ ban MTTQ Việt Nam xã                           | MTTQ
            Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam          | MTTQ
            tổ chức đoàn thể                                  | HOI
            các đoàn thể                                      | HOI
            Các đoàn thể trên địa bàn xã                      | HOI
            các cơ quan thuộc Đảng ủy                         | DU
            các thôn                                          | THON
            các Tổ dân phố                                    | THON
            Các thôn, tổ dân phố                              | THON
            Tổ công nghệ số cộng đồng                         | CNSCD
            """)
    void readsEverySpellingOfAUnit(String cell, UnitKind kind) {
        UnitReading reading = UnitCell.read(cell);
        assertThat(reading.mentions()).extracting(UnitMention::kind).containsExactly(kind);
        assertThat(reading.mentions().get(0).named()).isEmpty();
        assertNothingElse(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Các trường THCS                                   | THCS
            Các trường TH, THCS trên địa bàn                  | TH THCS
            Các trường MN, TH, THCS                           | MN TH THCS
            Các trường học trên địa bàn xã                    | MN TH THCS
            các trường mầm non và tiểu học                    | MN TH
            Các trường trung học cơ sở                        | THCS
            Các trường THCS, THPT                             | THCS
            """)
    void readsSchoolsOfTheLevelsNamed(String cell, String levels) {
        UnitReading reading = UnitCell.read(cell);
        assertThat(reading.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.kind()).isEqualTo(UnitKind.TRUONG);
            assertThat(mention.levels().toString().replaceAll("[\\[\\],]", "")).isEqualTo(levels);
            assertThat(mention.named()).isEmpty();
        });
        assertNothingElse(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "Trường THCS An Lão,TRUONG,Trường THCS An Lão",
        "Thôn An Tràng,THON,Thôn An Tràng",
        "Tổ dân phố số 3,THON,Tổ dân phố số 3",
        "Hội Nông dân xã,HOI,Hội Nông dân",
        "Đoàn TNCS Hồ Chí Minh,HOI,Đoàn Thanh niên",
        "Hội LHPN,HOI,Hội LH Phụ nữ",
        "Hội Cựu chiến binh,HOI,Hội Cựu chiến binh"
    })
    void namesTheOneMemberThatIsMeant(String cell, UnitKind kind, String member) {
        UnitReading reading = UnitCell.read(cell);
        assertThat(reading.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.kind()).isEqualTo(kind);
            assertThat(mention.named()).contains(member);
        });
        assertNothingElse(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Các phòng, ban, đơn vị                            | ALL_INTERNAL VHXH KT VP HCC DVSNC
            Các phòng, ban, đơn vị thuộc xã                   | ALL_INTERNAL VHXH KT VP HCC DVSNC
            Các phòng, ban, đơn vị thuộc phường Tân Hồng      | ALL_INTERNAL VHXH KT VP HCC DVSNC
            Các phòng, đơn vị thuộc UBND xã                   | ALL_INTERNAL VHXH KT VP HCC DVSNC
            Các phòng, ban, ngành, đơn vị thuộc xã            | ALL_INTERNAL VHXH KT VP HCC DVSNC CA QS
            Các phòng, ban, đoàn thể, đơn vị thuộc xã         | ALL_INTERNAL VHXH KT VP HCC DVSNC MTTQ HOI
            Các ban, ngành, đoàn thể xã                       | ALL_INTERNAL VHXH KT VP HCC DVSNC CA QS MTTQ HOI
            Các phòng, ban, cơ quan, đơn vị trên địa bàn xã   | ALL_INTERNAL VHXH KT VP HCC DVSNC YT TRUONG THON
            Các phòng chuyên môn                              | SPECIALIST VHXH KT VP
            Các phòng, cơ quan chuyên môn                     | SPECIALIST VHXH KT VP
            Các cơ quan chuyên môn thuộc xã                   | SPECIALIST VHXH KT VP
            Các cơ quan chuyên môn, đơn vị thuộc xã           | SPECIALIST VHXH KT VP HCC DVSNC
            Các đơn vị liên quan                              | CONCERNED
            Đơn vị có liên quan.                              | CONCERNED
            các cơ quan có liên quan                          | CONCERNED
            Các phòng, cơ quan chuyên môn có liên quan        | CONCERNED
            Các phòng, ban, ngành, đơn vị đơn vị liên quan    | CONCERNED
            Các đoàn thể liên quan                            | CONCERNED
            """)
    void readsCollectiveNames(String cell, String expected) {
        UnitReading reading = UnitCell.read(cell);
        assertThat(collectives(reading)).containsExactly(expected);
        assertThat(reading.mentions()).isEmpty();
        assertThat(reading.outside()).isEmpty();
        assertThat(reading.unknown()).isEmpty();
    }

    @Test
    void collectiveNameAndThoseConcernedAreTwo() {
        assertThat(collectives(UnitCell.read("Các cơ quan chuyên môn, đơn vị liên quan.")))
                .containsExactly("SPECIALIST VHXH KT VP", "CONCERNED");
        assertThat(collectives(UnitCell.read("Các phòng, ban, ngành, đơn vị thuộc xã, đơn vị liên quan")))
                .containsExactly("ALL_INTERNAL VHXH KT VP HCC DVSNC CA QS", "CONCERNED");
    }

    @Test
    void separatesNamesWhoseSeparatorIsLost() {
        UnitReading lead = UnitCell.read("Các phòng, ban, cơ quan, đơn vị trên địa bàn xã Trung tâm sự nghiệp công");
        assertThat(collectives(lead)).containsExactly("ALL_INTERNAL VHXH KT VP HCC DVSNC YT TRUONG THON");
        assertThat(lead.mentions()).extracting(UnitMention::asWritten).containsExactly("Trung tâm sự nghiệp công");
        UnitReading coordinating = UnitCell.read("Trạm y tế Các đơn vị liên quan");
        assertThat(coordinating.kinds()).containsExactly(UnitKind.YT);
        assertThat(coordinating.leavesSomeToTheLead()).isTrue();
    }

    @Test
    void readsSeveralUnitsInTheOrderOfTheCell() {
        UnitReading reading = UnitCell.read("Phòng VHXH, Phòng kinh tế, Văn phòng HĐND&UBND, Công an xã");
        assertThat(reading.mentions())
                .extracting(UnitMention::kind)
                .containsExactly(UnitKind.VHXH, UnitKind.KT, UnitKind.VP, UnitKind.CA);
        assertThat(reading.mentions())
                .extracting(UnitMention::asWritten)
                .containsExactly("Phòng VHXH", "Phòng kinh tế", "Văn phòng HĐND&UBND", "Công an xã");
        assertNothingElse(reading);
    }

    @Test
    void namesAUnitOnlyOnce() {
        assertThat(UnitCell.read("Phòng VHXH; Phòng Văn hóa - Xã hội xã").mentions())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND thành phố",
                "UBND thành phố Hải Phòng",
                "Công an thành phố",
                "Công an Thành phố",
                "Sở Khoa học và Công nghệ",
                "Sở Khoa học - Công nghệ",
                "Sở Nội vụ thành phố",
                "Sở Nông nghiệp và Môi trường",
                "Sở Văn hóa, Thể thao và Du lịch",
                "Các sở, ban, ngành thành phố",
                "Công ty Điện lực Hải Phòng",
                "Các doanh nghiệp viễn thông trên địa bàn",
                "Văn phòng HĐND và UBND thành phố",
                "Ủy ban MTTQ Việt Nam thành phố"
            })
    void cityAndOtherOutsideBodiesAreNoUnits(String cell) {
        UnitReading reading = UnitCell.read(cell);
        assertThat(reading.outside()).containsExactly(cell);
        assertThat(reading.kinds()).isEmpty();
        assertThat(reading.collectives()).isEmpty();
        assertThat(reading.unknown()).isEmpty();
    }

    @Test
    void outsideBodyEndsWhereAUnitBegins() {
        UnitReading reading = UnitCell.read("Sở Y tế Trạm Y tế và các đơn vị liên quan");
        assertThat(reading.outside()).containsExactly("Sở Y tế");
        assertThat(reading.kinds()).containsExactly(UnitKind.YT);
        assertThat(reading.leavesSomeToTheLead()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cổng thông tin điện tử", "Công thông tin điện tử xã", "Cổng Thông tin điện tử phường"})
    void portalIsAChannelAndNoUnit(String cell) {
        UnitReading reading = UnitCell.read(cell);
        assertThat(reading.channels()).containsExactly(cell);
        assertThat(reading.kinds()).isEmpty();
        assertThat(reading.unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Quản lý dự án",
                "Bộ phận một cửa",
                "Văn phòng Đảng ủy",
                "Cơ sở y tế",
                "UBND các xã",
                "Đơn vị",
                "Chủ tịch UBND xã"
            })
    void whatMatchesNothingIsSetAside(String cell) {
        UnitReading reading = UnitCell.read(cell);
        assertThat(reading.unknown()).hasSize(1);
        assertThat(cell).startsWith(reading.unknown().get(0));
        assertThat(reading.kinds()).isEmpty();
        assertThat(reading.outside()).isEmpty();
    }

    @Test
    void unknownTokenLeavesItsNeighboursReadable() {
        UnitReading reading = UnitCell.read("Phòng VHXH; Ban Quản lý dự án, Công an xã");
        assertThat(reading.kinds()).containsExactly(UnitKind.VHXH, UnitKind.CA);
        assertThat(reading.unknown()).containsExactly("Ban Quản lý dự án");
    }

    @Test
    void rememberedSpellingIsReadLikeAnyOther() {
        Map<String, UnitKind> remembered = Map.of("Ban Quản lý dự án xã", UnitKind.DVSNC, "Tổ CĐS", UnitKind.CNSCD);
        UnitReading reading = UnitCell.read("ban quản lý dự án; Tổ CĐS phường, Phòng VHXH", remembered);
        assertThat(reading.kinds()).containsExactly(UnitKind.VHXH, UnitKind.DVSNC, UnitKind.CNSCD);
        assertThat(reading.unknown()).isEmpty();
    }

    @Test
    void rememberedSpellingWinsOverAStandardOneOfEqualLength() {
        assertThat(UnitCell.read("Phòng Kinh tế", Map.of("phòng kinh tế", UnitKind.VP))
                        .kinds())
                .containsExactly(UnitKind.VP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "…", "xã", " ; , "})
    void cellWithoutAName(String cell) {
        assertThat(UnitCell.read(cell))
                .isEqualTo(new UnitReading(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    @Timeout(5)
    void readsACellOfAnyLengthInReasonableTime() {
        assertThat(UnitCell.read("phòng ".repeat(1000)).unknown()).hasSize(1);
        assertThat(UnitCell.read("Các phòng thuộc xã Phòng ".repeat(200)).kinds())
                .isNotEmpty();
    }

    @Test
    void readsAllLeadsOfAnLao() {
        assertThat(distribution("an-lao", "lead"))
                .isEqualTo(Map.of(
                        "VHXH", 15L,
                        "CA", 3L,
                        "KT", 3L,
                        "HCC", 2L,
                        "TRUONG[THCS]", 1L,
                        "TRUONG[TH, THCS]", 1L,
                        "TRUONG[MN, TH, THCS]", 1L,
                        "SPECIALIST VHXH KT VP", 1L,
                        "DVSNC + ALL_INTERNAL VHXH KT VP HCC DVSNC YT TRUONG THON", 1L));
    }

    @Test
    void readsAllCoordinatorsOfAnLao() {
        assertThat(distribution("an-lao", "coordinating"))
                .isEqualTo(Map.of(
                        "CONCERNED", 18L,
                        "VHXH", 2L,
                        "VHXH + CONCERNED", 3L,
                        "VHXH + CONCERNED + channel", 1L,
                        "VHXH KT VP CA", 1L,
                        "YT + CONCERNED", 1L,
                        "CA + CONCERNED", 1L,
                        "KT", 1L));
    }

    @Test
    void readsAllLeadsOfChiMinh() {
        assertThat(distribution("chi-minh", "lead"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("VHXH", 67L),
                        Map.entry("KT", 16L),
                        Map.entry("HCC", 13L),
                        Map.entry("CA", 12L),
                        Map.entry("VP", 9L),
                        Map.entry("DVSNC", 2L),
                        Map.entry("", 6L),
                        Map.entry("HCC + SPECIALIST VHXH KT VP", 1L),
                        Map.entry("SPECIALIST VHXH KT VP HCC DVSNC", 3L),
                        Map.entry("CA + SPECIALIST VHXH KT VP HCC DVSNC", 1L),
                        Map.entry("CA + SPECIALIST VHXH KT VP HCC DVSNC + CONCERNED", 2L)));
    }

    @Test
    void readsAllCoordinatorsOfChiMinh() {
        assertThat(distribution("chi-minh", "coordinating"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("", 6L),
                        Map.entry("CONCERNED", 51L),
                        Map.entry("CONCERNED + outside", 22L),
                        Map.entry("ALL_INTERNAL VHXH KT VP HCC DVSNC CA QS", 17L),
                        Map.entry("ALL_INTERNAL VHXH KT VP HCC DVSNC CA QS + CONCERNED", 2L),
                        Map.entry("ALL_INTERNAL VHXH KT VP HCC DVSNC CA QS + outside", 2L),
                        Map.entry("SPECIALIST VHXH KT VP + CONCERNED", 11L),
                        Map.entry("SPECIALIST VHXH KT VP + CONCERNED + outside", 7L),
                        Map.entry("SPECIALIST VHXH KT VP HCC DVSNC + outside", 1L),
                        Map.entry("TRUONG[MN, TH, THCS]", 4L),
                        Map.entry("TRUONG[MN, TH, THCS] + outside", 9L)));
    }

    private static Map<String, Long> distribution(String plan, String role) {
        return GoldPlans.cells(plan, role).stream()
                .map(UnitCell::read)
                .peek(reading -> assertThat(reading.unknown()).isEmpty())
                .map(UnitCellTests::summary)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String summary(UnitReading reading) {
        String units = reading.mentions().stream()
                .map(mention -> mention.kind()
                        + (mention.levels().isEmpty() ? "" : mention.levels().toString()))
                .collect(Collectors.joining(" "));
        String all = String.join(" + ", collectives(reading));
        String both = units + (units.isEmpty() || all.isEmpty() ? "" : " + ") + all;
        return both
                + (reading.channels().isEmpty() ? "" : " + channel")
                + (reading.outside().isEmpty() ? "" : " + outside");
    }

    private static List<String> collectives(UnitReading reading) {
        return reading.collectives().stream()
                .map(collective -> (collective.collective() + " " + collective.kinds())
                        .replaceAll("[\\[\\],]", "")
                        .strip())
                .toList();
    }

    private static void assertNothingElse(UnitReading reading) {
        assertThat(reading.collectives()).isEmpty();
        assertThat(reading.outside()).isEmpty();
        assertThat(reading.channels()).isEmpty();
        assertThat(reading.unknown()).isEmpty();
    }
}
