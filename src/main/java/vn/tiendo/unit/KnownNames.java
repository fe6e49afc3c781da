package vn.tiendo.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The spellings met in plans, longest first, with those that a commune's plan desk has mapped before them. */
final class KnownNames {

    private static final Map<UnitKind, List<String>> UNITS = Map.ofEntries(
            Map.entry(
                    UnitKind.VHXH,
                    List.of(
                            "Phòng Văn hóa - Xã hội",
                            "Phòng Văn hóa và Xã hội",
                            "Phòng VHXH",
                            "Phòng VH-XH",
                            "Phòng VHXXH",
                            "Phòng VHXX",
                            "VHXH",
                            "VH-XH",
                            "VHXXH",
                            "VHXX")),
            Map.entry(
                    UnitKind.KT,
                    List.of(
                            "Phòng Kinh tế",
                            "Phòng KT",
                            "Phòng Kinh tế, Hạ tầng và Đô thị",
                            "Phòng Kinh tế - Hạ tầng - Đô thị",
                            "Phòng Kinh tế, Hạ tầng, Đô thị",
                            "Phòng KT, HT và ĐT",
                            "Phòng KTHTĐT")),
            Map.entry(
                    UnitKind.VP,
                    List.of(
                            "Văn phòng HĐND và UBND",
                            "Văn phòng HĐND - UBND",
                            "Văn phòng HĐND, UBND",
                            "VP HĐND và UBND",
                            "VP HĐND - UBND",
                            "Văn phòng UBND",
                            "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
                            "Văn phòng Ủy ban nhân dân")),
            Map.entry(
                    UnitKind.HCC,
                    List.of(
                            "Trung tâm Phục vụ hành chính công",
                            "Trung tâm hành chính công",
                            "Trung tâm PVHCC",
                            "Trung tâm HCC",
                            "TTPVHCC",
                            "TT PVHCC",
                            "TT Phục vụ hành chính công")),
            Map.entry(
                    UnitKind.DVSNC,
                    List.of(
                            "Trung tâm Dịch vụ sự nghiệp công",
                            "Trung tâm sự nghiệp công",
                            "Trung tâm Cung ứng dịch vụ sự nghiệp công",
                            "Trung tâm DVSNC",
                            "TT DVSNC")),
            Map.entry(UnitKind.CA, List.of("Công an")),
            Map.entry(UnitKind.QS, List.of("Ban CHQS", "Ban Chỉ huy quân sự", "BCHQS")),
            Map.entry(UnitKind.YT, List.of("Trạm Y tế")),
            Map.entry(
                    UnitKind.MTTQ,
                    List.of(
                            "MTTQ",
                            "MTTQ Việt Nam",
                            "Ủy ban MTTQ",
                            "Ủy ban MTTQ Việt Nam",
                            "UB MTTQ",
                            "UB MTTQ Việt Nam",
                            "UBMTTQ",
                            "UBMTTQ Việt Nam",
                            "Mặt trận Tổ quốc",
                            "Mặt trận Tổ quốc Việt Nam",
                            "Ủy ban Mặt trận Tổ quốc",
                            "Ủy ban Mặt trận Tổ quốc Việt Nam",
                            "Cơ quan Ủy ban MTTQ",
                            "Cơ quan Ủy ban MTTQ Việt Nam",
                            "Cơ quan Ủy ban Mặt trận Tổ quốc",
                            "Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam")),
            Map.entry(
                    UnitKind.HOI,
                    List.of(
                            "tổ chức đoàn thể",
                            "các tổ chức đoàn thể",
                            "các tổ chức, đoàn thể",
                            "các đoàn thể",
                            "các hội, đoàn thể",
                            "các hội đoàn thể",
                            "các tổ chức chính trị - xã hội")),
            Map.entry(UnitKind.DU, List.of("các cơ quan thuộc Đảng ủy", "các cơ quan Đảng ủy")),
            Map.entry(
                    UnitKind.THON,
                    List.of(
                            "các thôn",
                            "các tổ dân phố",
                            "các TDP",
                            "các thôn, tổ dân phố",
                            "các thôn, TDP",
                            "thôn, tổ dân phố")),
            Map.entry(
                    UnitKind.CNSCD,
                    List.of(
                            "Tổ công nghệ số cộng đồng",
                            "các Tổ công nghệ số cộng đồng",
                            "Tổ CNSCĐ",
                            "các Tổ CNSCĐ",
                            "Tổ CNS cộng đồng",
                            "các Tổ CNS cộng đồng")));

    private static final Map<String, List<String>> UNIONS = Map.of(
            "Hội Nông dân", List.of("Hội Nông dân", "Hội Nông dân Việt Nam", "Hội ND"),
            "Đoàn Thanh niên",
                    List.of(
                            "Đoàn Thanh niên",
                            "Đoàn TN",
                            "ĐTN",
                            "Đoàn TNCS Hồ Chí Minh",
                            "Đoàn TNCS HCM",
                            "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
                            "Đoàn Thanh niên CSHCM"),
            "Hội LH Phụ nữ",
                    List.of(
                            "Hội LH Phụ nữ",
                            "Hội LHPN",
                            "Hội Phụ nữ",
                            "Hội Liên hiệp Phụ nữ",
                            "Hội LHPN Việt Nam",
                            "Hội Liên hiệp Phụ nữ Việt Nam"),
            "Hội Cựu chiến binh", List.of("Hội Cựu chiến binh", "Hội CCB", "Hội Cựu chiến binh Việt Nam"));

    private static final List<String> CHANNELS = List.of(
            "Cổng thông tin điện tử",
            "Công thông tin điện tử",
            "Cổng thông tin",
            "Công thông tin",
            "Cổng TTĐT",
            "Trang thông tin điện tử",
            "Trang TTĐT");

    /** Names of departments that hold a comma: no part of them may be taken for another name. */
    private static final List<String> OUTSIDE = List.of(
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Văn hóa, Thể thao",
            "Sở Lao động, Thương binh và Xã hội",
            "Bộ Văn hóa, Thể thao và Du lịch");

    private static final List<String> OUTSIDE_BEGINNINGS = List.of(
            "Sở",
            "Bộ",
            "các Sở",
            "các Bộ",
            "UBND thành phố",
            "UBND tỉnh",
            "Ủy ban nhân dân thành phố",
            "Ủy ban nhân dân tỉnh",
            "HĐND thành phố",
            "Hội đồng nhân dân thành phố",
            "Văn phòng UBND thành phố",
            "Công an thành phố",
            "Công an TP",
            "Công an tỉnh",
            "Bộ Công an",
            "Bộ CHQS",
            "Bộ Chỉ huy quân sự",
            "Thành ủy",
            "Thành đoàn",
            "Cục",
            "Chi cục",
            "Công ty",
            "Tổng công ty",
            "Tập đoàn",
            "Doanh nghiệp",
            "các doanh nghiệp",
            "Ngân hàng",
            "các ngân hàng",
            "Kho bạc",
            "Bảo hiểm xã hội",
            "Điện lực",
            "Bưu điện",
            "Viễn thông",
            "VNPT",
            "Viettel",
            "Mobifone",
            "FPT",
            "Viện",
            "Trường Đại học",
            "Trường Cao đẳng",
            "các trường Đại học",
            "các trường Cao đẳng");

    private static final List<KnownName> STANDARD = standard();

    private final Map<String, List<KnownName>> byFirstWord;

    private KnownNames(List<KnownName> longestFirst) {
        this.byFirstWord = longestFirst.stream()
                .collect(Collectors.groupingBy(name -> name.key().get(0)));
    }

    /** The standard spellings with those that a plan desk has mapped, which win over a standard one of equal length. */
    static KnownNames with(Aliases aliases) {
        List<KnownName> names = new ArrayList<>();
        aliases.meanings().forEach((alias, meaning) -> names.add(KnownName.meaning(meaning, withoutPlace(alias))));
        names.removeIf(name -> name.key().isEmpty());
        names.addAll(STANDARD);
        names.sort(
                Comparator.comparingInt((KnownName name) -> name.key().size()).reversed());
        return new KnownNames(names);
    }

    /** The longest known name that begins at the index. */
    Optional<KnownName> at(Words words, int index) {
        return byFirstWord.getOrDefault(words.at(index).folded(), List.of()).stream()
                .filter(name -> matches(name, words, index))
                .findFirst();
    }

    private static boolean matches(KnownName name, Words words, int index) {
        return words.startsWith(index, name.key()) && !isOffice(name, words, index);
    }

    /** "Bộ phận một cửa", "Bộ phận văn thư": the word "Bộ" is no ministry there. */
    private static boolean isOffice(KnownName name, Words words, int index) {
        return name.key().equals(List.of("bộ"))
                && Set.of("phận", "đội").contains(words.at(index + 1).folded());
    }

    private static String withoutPlace(String alias) {
        return CellText.clean(alias).replaceFirst("(?iU)[\\s.;,]*\\b(xã|phường)?[\\s.;,]*$", "");
    }

    private static List<KnownName> standard() {
        List<KnownName> all = new ArrayList<>();
        UNITS.forEach((kind, spellings) -> spellings.forEach(name -> all.add(KnownName.unit(kind, name))));
        UNIONS.forEach(
                (union, spellings) -> spellings.forEach(name -> all.add(KnownName.member(UnitKind.HOI, union, name))));
        CHANNELS.forEach(name -> all.add(KnownName.other(KnownName.Sort.CHANNEL, name)));
        OUTSIDE.forEach(name -> all.add(KnownName.other(KnownName.Sort.OUTSIDE, name)));
        OUTSIDE_BEGINNINGS.forEach(name -> all.add(KnownName.other(KnownName.Sort.OUTSIDE_BEGINNING, name)));
        return List.copyOf(all);
    }
}
