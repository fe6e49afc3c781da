package vn.tiendo.unit;

import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** Accounts of those who look on from a city: they belong to it for good, and to no commune. */
@Component
public class CityAccounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9.-]{3,60}");
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Accounts accounts;

    CityAccounts(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /**
     * Somebody of a city.
     *
     * @param city its code
     * @param mail may be empty
     */
    public record Official(String username, String city, String name, String title, String mail) {}

    /**
     * Makes an account.
     *
     * @param password the first one
     * @param mustChange whether the person has to choose an own one at the first login
     * @throws Refusal if the username is taken, or something is missing
     */
    @Transactional
    public void open(Official official, String password, boolean mustChange, String by) {
        check(official);
        var added = jdbc.sql(
                        """
                        insert into person (username, city, name, title, mail)
                        select :username, code, :name, :title, :mail from city where code = :city
                        on conflict do nothing""")
                .param("username", official.username())
                .param("city", official.city())
                .param("name", official.name().strip())
                .param("title", official.title().strip())
                .param("mail", official.mail().strip())
                .update();
        Refusal.unless(added == 1, "Tên đăng nhập «" + official.username() + "» đã có người dùng.");
        accounts.setPassword(official.username(), password, mustChange);
        accounts.log(by, "OPENED", official.username());
    }

    private void check(Official official) {
        Refusal.unless(
                USERNAME.matcher(official.username()).matches(),
                "Tên đăng nhập gồm 3 đến 60 chữ thường không dấu, chữ số, dấu chấm, gạch nối.");
        Refusal.unless(
                jdbc.sql("select exists (select 1 from city where code = ?)")
                        .param(official.city())
                        .query(Boolean.class)
                        .single(),
                "Hãy chọn tỉnh, thành phố.");
        Refusal.unless(isShort(official.name()) && isShort(official.title()), "Hãy ghi họ tên và chức danh.");
        Refusal.unless(official.mail().length() <= LONGEST, "Địa chỉ thư điện tử quá dài.");
    }

    private static boolean isShort(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    /** A new first password; who had no account any more has one again. */
    @Transactional
    void reset(String username, String password, String by) {
        jdbc.sql("update person set has_account = true where username = ? and city is not null")
                .param(username)
                .update();
        accounts.setPassword(username, password, true);
        accounts.log(by, "RESET", username);
    }
}
