package vn.tiendo.feed;

import java.time.LocalDate;

/**
 * One due date of a person, as a calendar shows it.
 *
 * @param uid what it is called for ever, also when its date moves; made by {@link #uid}
 * @param title what is due, without "Đến hạn"
 * @param link the full address of its page
 * @param note where it stands, in the users' words
 */
public record DueItem(String uid, String title, LocalDate due, String link, String note) {

    /** The same for the same item wherever it is listed. @param kind task, coordination, month or step */
    public static String uid(String kind, Object id) {
        return kind + "-" + id + "@tien-do";
    }
}
