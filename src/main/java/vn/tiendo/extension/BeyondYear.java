package vn.tiendo.extension;

import vn.tiendo.refusal.Refusal;

/** The date leaves the plan's year and the person has not said to know it: the page warns and asks once more. */
class BeyondYear extends Refusal {

    private static final long serialVersionUID = 1;

    BeyondYear(String warning) {
        super(warning + " Hãy đánh dấu xác nhận bên dưới nếu vẫn đề nghị.");
    }
}
