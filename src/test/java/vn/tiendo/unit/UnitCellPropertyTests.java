package vn.tiendo.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import vn.tiendo.Disguises;

/** However units are typed and listed, the same ones are meant; and no word of a cell is lost. */
class UnitCellPropertyTests {

    private static final Map<String, UnitKind> UNITS = Map.ofEntries(
            Map.entry("Phòng Văn hóa - Xã hội", UnitKind.VHXH),
            Map.entry("Phòng VHXH", UnitKind.VHXH),
            Map.entry("Phòng Kinh tế", UnitKind.KT),
            Map.entry("Phòng Kinh tế, Hạ tầng và Đô thị", UnitKind.KT),
            Map.entry("Văn phòng HĐND và UBND", UnitKind.VP),
            Map.entry("Trung tâm Phục vụ hành chính công", UnitKind.HCC),
            Map.entry("Trung tâm Dịch vụ sự nghiệp công", UnitKind.DVSNC),
            Map.entry("Công an xã", UnitKind.CA),
            Map.entry("Ban CHQS phường", UnitKind.QS),
            Map.entry("Trạm Y tế", UnitKind.YT),
            Map.entry("Các trường THCS", UnitKind.TRUONG),
            Map.entry("Ủy ban MTTQ Việt Nam", UnitKind.MTTQ),
            Map.entry("các đoàn thể", UnitKind.HOI),
            Map.entry("các thôn", UnitKind.THON),
            Map.entry("Tổ công nghệ số cộng đồng", UnitKind.CNSCD));

    @Provide
    Arbitrary<UnaryOperator<String>> disguises() {
        return Disguises.any();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(UNITS.keySet());
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return names().list().uniqueElements(UNITS::get).ofMinSize(1).ofMaxSize(5);
    }

    @Property
    void aUnitIsTheSameHoweverItsNameIsTyped(
            @ForAll("names") String name, @ForAll("disguises") UnaryOperator<String> disguise) {
        var written = disguise.apply(name);
        var read = UnitCell.read(written);

        assertThat(read.mentions())
                .as(Disguises.visible(written))
                .extracting(UnitMention::kind)
                .containsExactly(UNITS.get(name));
        assertThat(read.unknown()).isEmpty();
    }

    @Property
    void aListOfUnitsIsReadWholeAndInItsOrder(
            @ForAll("lists") List<String> names, @ForAll("disguises") UnaryOperator<String> disguise) {
        for (var separator : List.of("; ", ", ", ";", ",")) {
            var written = disguise.apply(String.join(separator, names));
            var read = UnitCell.read(written);

            assertThat(read.mentions())
                    .as(Disguises.visible(written))
                    .extracting(UnitMention::kind)
                    .containsExactlyElementsOf(names.stream().map(UNITS::get).toList());
            assertThat(read.unknown()).isEmpty();
        }
    }

    @Property
    void noWordOfACellIsLost(@ForAll @Size(max = 40) List<@net.jqwik.api.constraints.AlphaChars Character> letters) {
        var word = new StringBuilder("x");
        letters.forEach(word::append);

        var read = UnitCell.read("Phòng Kinh tế; " + word);

        assertThat(String.join(" ", read.unknown()) + read.mentions() + read.outside() + read.channels())
                .contains(word.toString());
    }
}
