package vn.tiendo.unit;

/** The city or province whose People's Committee stands above that of its communes; people of it see counts, not work. */
public record City(String code, String name, CityKind kind) {

    /** "thành phố Hải Phòng", "tỉnh Quảng Ninh". */
    public String title() {
        return kind.word() + " " + name;
    }
}
