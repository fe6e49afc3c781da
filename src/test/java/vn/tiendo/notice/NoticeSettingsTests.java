package vn.tiendo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Person;

/** What people choose, on a real PostgreSQL. */
class NoticeSettingsTests {

    private static final DataSource DATABASE = database();
    private static final LocalTime THREE = LocalTime.of(15, 0);

    private final NoticeSettings settings = new NoticeSettings(JdbcClient.create(DATABASE));

    private static DataSource database() {
        var database = TestDatabase.empty();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/unit", "classpath:db/migration/notice")
                .load()
                .migrate();
        var jdbc = JdbcClient.create(database);
        jdbc.sql("insert into commune values ('an-lao', 'An Lão', 'XA', 'hai-phong'), ('x', 'X', 'XA', 'hai-phong')")
                .update();
        jdbc.sql(
                        """
                        insert into person (username, name, title, mail, commune)
                        select name, name, '', '', 'an-lao' from unnest(array['huong', 'binh']) as name""")
                .update();
        return database;
    }

    @BeforeEach
    void forget() {
        JdbcClient.create(DATABASE).sql("delete from notice_setting").update();
    }

    @Test
    void areTheUsualOnesForWhoeverNeverChose() {
        assertThat(settings.of("huong")).isEqualTo(new NoticeSetting(LocalTime.of(7, 30), true, true, true));
        assertThat(settings.digestTimes("an-lao")).containsExactly(LocalTime.of(7, 30));
    }

    @Test
    void areTheLastOnesChosen() {
        settings.save(person("huong"), new NoticeSetting(LocalTime.of(6, 30), true, true, true));
        settings.save(person("huong"), new NoticeSetting(THREE, true, false, false));

        assertThat(settings.of("huong")).isEqualTo(new NoticeSetting(THREE, true, false, false));
        assertThat(settings.of(List.of("huong", "binh", "huong")))
                .hasSize(2)
                .containsEntry("binh", NoticeSetting.DEFAULT)
                .containsEntry("huong", new NoticeSetting(THREE, true, false, false));
    }

    @Test
    void tellTheHoursAtWhichSomebodyOfTheCommuneWantsTheDailyMail() {
        settings.save(person("huong"), new NoticeSetting(THREE, true, true, true));
        settings.save(person("binh"), new NoticeSetting(LocalTime.of(6, 30), false, true, true));

        assertThat(settings.digestTimes("an-lao")).containsExactly(LocalTime.of(7, 30), THREE);
        assertThat(settings.digestTimes("x")).containsExactly(LocalTime.of(7, 30));
    }

    @Test
    void takeHalfHoursOfTheDayOnly() {
        for (var other : List.of(LocalTime.of(6, 0), LocalTime.of(7, 45), LocalTime.of(17, 30), LocalTime.MIDNIGHT)) {
            assertThatThrownBy(() -> new NoticeSetting(other, true, true, true))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("từ 06:30 đến 17:00");
        }
        assertThat(NoticeSetting.times())
                .hasSize(22)
                .startsWith(LocalTime.of(6, 30))
                .endsWith(LocalTime.of(17, 0));
    }

    private static Person person(String username) {
        return new Person(username, username, "", "", Optional.of("an-lao"), Optional.empty(), false, true);
    }
}
