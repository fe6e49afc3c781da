package vn.tiendo.unit;

/** What stands before a city's name: six of the country's are a thành phố, the others a tỉnh. */
public enum CityKind {
    THANH_PHO("thành phố"),
    TINH("tỉnh");

    private final String word;

    CityKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
