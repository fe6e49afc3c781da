package vn.tiendo.assignment;

/** How a continuous, yearly or waiting task closes at the end of a year. */
enum Evaluation {
    COMPLETED("hoàn thành"),
    NOT_COMPLETED("không hoàn thành"),
    NOT_ARISEN("không phát sinh"),
    CARRIED_OVER("chuyển tiếp");

    private final String wording;

    Evaluation(String wording) {
        this.wording = wording;
    }

    String wording() {
        return wording;
    }
}
