package vn.tiendo.unit;

/**
 * A commune whose People's Committee executes plans; its code is also the tenant of the engine.
 *
 * @param city the name of its city or province, empty for none
 */
public record Commune(String code, String name, CommuneKind kind, String city) {

    /** "Xã An Lão", "Phường Tân Hồng". */
    public String title() {
        return (kind == CommuneKind.XA ? "Xã " : "Phường ") + name;
    }
}
