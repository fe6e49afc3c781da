package vn.tiendo.unit;

/** The three meanings of a collective name, from which follows whom a task reaches. */
public enum Collective {
    /** "Các phòng, ban, đơn vị thuộc xã": each internal unit, and what the words beside add. */
    ALL_INTERNAL("tất cả các đơn vị"),
    /** "Các cơ quan chuyên môn": the specialist units. */
    SPECIALIST("các cơ quan chuyên môn"),
    /** "Các đơn vị có liên quan": nobody by itself, the lead names them when it accepts. */
    CONCERNED("các đơn vị có liên quan");

    private final String vietnamese;

    Collective(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** The meaning in words for a page, in lower case. */
    public String vietnamese() {
        return vietnamese;
    }
}
