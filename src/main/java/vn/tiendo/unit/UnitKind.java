package vn.tiendo.unit;

/** What a plan can mean by a unit's name: one unit of the commune, or a kind of which the commune has several members. */
public enum UnitKind {
    VHXH("Phòng Văn hóa - Xã hội", Place.INSIDE),
    KT("Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị", Place.INSIDE),
    VP("Văn phòng HĐND và UBND", Place.INSIDE),
    HCC("Trung tâm Phục vụ hành chính công", Place.INSIDE),
    DVSNC("Trung tâm Dịch vụ sự nghiệp công", Place.INSIDE),
    CA("Công an xã", "Công an phường", Place.BESIDE),
    QS("Ban CHQS xã", "Ban CHQS phường", Place.BESIDE),
    YT("Trạm Y tế", Place.BESIDE),
    TRUONG("Các trường học", Place.SEVERAL),
    MTTQ("Ủy ban MTTQ Việt Nam", Place.BESIDE),
    HOI("Các đoàn thể", Place.SEVERAL),
    DU("Các cơ quan thuộc Đảng ủy", Place.SEVERAL),
    THON("Các thôn", "Các tổ dân phố", Place.SEVERAL),
    CNSCD("Tổ công nghệ số cộng đồng", Place.SEVERAL);

    private final String nameInXa;
    private final String nameInPhuong;
    private final Place place;

    UnitKind(String name, Place place) {
        this(name, name, place);
    }

    UnitKind(String nameInXa, String nameInPhuong, Place place) {
        this.nameInXa = nameInXa;
        this.nameInPhuong = nameInPhuong;
        this.place = place;
    }

    /** The Vietnamese name that a commune of that kind uses. */
    public String name(CommuneKind commune) {
        return commune == CommuneKind.XA ? nameInXa : nameInPhuong;
    }

    /** Whether it is one of the five units under the commune's People's Committee itself. */
    public boolean isInternal() {
        return place == Place.INSIDE;
    }

    /** Whether a commune has several of it, each with its own name and head; at issue it becomes the members meant. */
    public boolean hasMembers() {
        return place == Place.SEVERAL;
    }

    private enum Place {
        INSIDE,
        BESIDE,
        SEVERAL
    }
}
