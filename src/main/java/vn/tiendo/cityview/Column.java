package vn.tiendo.cityview;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.tiendo.communereport.SentReports.Latest;
import vn.tiendo.overview.Counts;

/** The columns of the table, in the words of the communes' own overview; by each it can be sorted. */
enum Column {
    NAME("ten", "Xã, phường", named()),
    TOTAL("nhiem-vu", "Nhiệm vụ", counted(Counts::total)),
    COMPLETED_ON_TIME("dung-han", "Hoàn thành đúng hạn", counted(Counts::completedOnTime)),
    COMPLETED_LATE("hoan-thanh-qua-han", "Hoàn thành quá hạn", counted(Counts::completedLate)),
    IN_PROGRESS("dang-thuc-hien", "Đang thực hiện, trong hạn", counted(Counts::inProgress)),
    DUE_SOON("sap-den-han", "Trong đó sắp đến hạn", counted(Counts::dueSoon)),
    OVERDUE("qua-han", "Quá hạn", counted(Counts::overdue)),
    OVERDUE_PERCENT("ty-le", "Quá hạn (%)", number(CommuneRow::overduePercent)),
    NOT_STARTED("cho-tiep-nhan", "Chờ tiếp nhận", counted(Counts::notStarted)),
    WAITING("cho", "Chờ điều kiện, chờ xác nhận", counted(Counts::waiting)),
    CONTINUOUS("thuong-xuyen", "Thường xuyên", counted(Counts::continuous)),
    CLOSED("dung", "Dừng thực hiện, chuyển tiếp", counted(Counts::closed)),
    AWAITING_CITY("vuong-mac", "Vướng mắc chờ thành phố trả lời", number(CommuneRow::awaitingCity)),
    LATEST("bao-cao", "Báo cáo kỳ gần nhất", sent()),
    REPORTS("da-gui", "Báo cáo đã gửi trong năm", number(row -> row.reports().sent()));

    private final String key;
    private final String heading;
    private final Comparator<CommuneRow> order;

    Column(String key, String heading, Comparator<CommuneRow> order) {
        this.key = key;
        this.heading = heading;
        this.order = order;
    }

    String key() {
        return key;
    }

    String heading() {
        return heading;
    }

    /** Whether the least comes first unless asked otherwise: names; of figures the greatest is looked for. */
    boolean isAscending() {
        return this == NAME;
    }

    /** What is equal stays in the order of names. */
    Comparator<CommuneRow> order(boolean ascending) {
        return (ascending ? order : order.reversed()).thenComparing(NAME.order);
    }

    static Optional<Column> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** Vietnamese letters in their own order; xã and phường are read as one list, and a code tells two of a name apart. */
    private static Comparator<CommuneRow> named() {
        var letters = Collator.getInstance(Locale.forLanguageTag("vi"));
        Comparator<CommuneRow> byName =
                Comparator.comparing(row -> row.commune().name(), letters);
        return byName.thenComparing(row -> row.commune().code());
    }

    private static Comparator<CommuneRow> counted(ToLongFunction<Counts> figure) {
        return number(row -> figure.applyAsLong(row.counts()));
    }

    private static Comparator<CommuneRow> number(ToLongFunction<CommuneRow> figure) {
        return Comparator.comparingLong(figure);
    }

    /** What was sent in time, then what was sent late, then what was not; a commune that reports nothing before all. */
    private static Comparator<CommuneRow> sent() {
        Function<CommuneRow, Integer> place =
                row -> row.latest().map(Latest::state).map(Enum::ordinal).orElse(-1);
        return Comparator.comparing(place);
    }
}
