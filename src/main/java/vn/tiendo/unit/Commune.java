package vn.tiendo.unit;

/** A commune whose People's Committee executes plans; its code is also the tenant of the engine. */
public record Commune(String code, String name, CommuneKind kind, String city) {

    /** "Xã An Lão", "Phường Tân Hồng". */
    public String title() {
        return (kind == CommuneKind.XA ? "Xã " : "Phường ") + name;
    }
}
