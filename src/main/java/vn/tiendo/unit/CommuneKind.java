package vn.tiendo.unit;

/** Decides by which name a unit goes: a commune is a xã or a phường. */
public enum CommuneKind {
    XA("xã"),
    PHUONG("phường");

    private final String word;

    CommuneKind(String word) {
        this.word = word;
    }

    /** "xã" or "phường", as it stands after a unit's name. */
    public String word() {
        return word;
    }
}
