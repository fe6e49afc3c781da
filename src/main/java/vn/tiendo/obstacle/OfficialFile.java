package vn.tiendo.obstacle;

/** The two documents between commune and city, of which a file has to lie in the dossier. */
enum OfficialFile {
    OBSTACLE_LETTER("Văn bản gửi thành phố"),
    OBSTACLE_ANSWER("Văn bản trả lời của thành phố");

    private final String wording;

    OfficialFile(String wording) {
        this.wording = wording;
    }

    String wording() {
        return wording;
    }
}
