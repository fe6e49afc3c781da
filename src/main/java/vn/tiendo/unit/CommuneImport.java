package vn.tiendo.unit;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.datafile.DataFile;
import vn.tiendo.refusal.Refusal;

/** Brings a commune's organisation in from a file; a second file of the same commune updates it. */
@Component
public class CommuneImport {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CommuneImport(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Reads the YAML and stores everything in one transaction.
     *
     * @param only the commune that the file has to be of; empty for any
     * @return the commune's code
     * @throws Refusal with the place of the first mistake, if the file cannot be read or contradicts itself
     */
    @Transactional
    public String load(InputStream file, Optional<String> only) {
        var read = complete(DataFile.read(file, CommuneFile.class, "tệp tổ chức"));
        var code = read.commune().code();
        Refusal.unless(only.isEmpty() || only.get().equals(code), "Tệp này là của xã, phường khác: «" + code + "».");
        try {
            requireOwnCity(read.commune(), only);
            store(read);
        } catch (DataIntegrityViolationException broken) {
            throw new Refusal("Tệp tổ chức có dữ liệu không khớp nhau: " + rootMessage(broken));
        }
        events.publishEvent(new OrganisationChanged(code));
        return code;
    }

    private static String rootMessage(DataIntegrityViolationException broken) {
        return String.valueOf(broken.getMostSpecificCause().getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }

    private static CommuneFile complete(Optional<CommuneFile> read) {
        var file = read.orElse(null);
        if (file == null
                || Stream.of(file.commune(), file.units(), file.people(), file.positions())
                        .anyMatch(Objects::isNull)) {
            throw new Refusal("Tệp tổ chức phải có đủ các phần «commune», «units», «people», «positions».");
        }
        return file;
    }

    /** Which city looks on is not for the commune to choose: its own administrator may say it once, not change it. */
    private void requireOwnCity(CommuneFile.CommuneLine commune, Optional<String> only) {
        if (commune.city() == null) {
            return;
        }
        var city = jdbc.sql("select city_written(?)")
                .param(commune.city())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single();
        Refusal.unless(city.isPresent(), "Không có tỉnh, thành phố nào tên «" + commune.city() + "».");
        var other = jdbc.sql("select exists (select 1 from commune where code = ? and city <> ?)")
                .params(commune.code(), city.orElseThrow())
                .query(Boolean.class)
                .single();
        Refusal.unless(
                only.isEmpty() || !other, "Chỉ người vận hành mới chuyển được xã, phường sang tỉnh, thành phố khác.");
    }

    private void store(CommuneFile file) {
        var commune = file.commune();
        jdbc.sql(
                        """
                        insert into commune (code, name, kind, city) values (?, ?, ?, city_written(?))
                        on conflict (code) do update set name = excluded.name, kind = excluded.kind,
                            city = coalesce(excluded.city, commune.city)""")
                .params(commune.code(), commune.name(), commune.kind().name(), commune.city())
                .update();
        file.units().forEach(unit -> store(commune.code(), unit));
        file.people().forEach(person -> store(commune.code(), person));
        file.positions().forEach(position -> store(commune.code(), position));
        file.allDeputies().forEach(deputy -> store(commune.code(), deputy));
    }

    private void store(String commune, CommuneFile.UnitLine unit) {
        jdbc.sql(
                        """
                        insert into unit (commune, code, kind, name, levels, aliases) values (?, ?, ?, ?, ?, ?)
                        on conflict (commune, code) do update set kind = excluded.kind, name = excluded.name,
                            levels = excluded.levels, aliases = excluded.aliases""")
                .params(
                        commune,
                        unit.code(),
                        unit.kind().name(),
                        unit.name(),
                        unit.levels().stream().map(Enum::name).toArray(String[]::new),
                        unit.otherNames().toArray(String[]::new))
                .update();
    }

    private void store(String commune, CommuneFile.PersonLine person) {
        var stored = jdbc.sql(
                        """
                        insert into person (username, commune, unit, name, title, mail, has_account)
                        values (:username, :commune, :unit, :name, :title, :mail, :account)
                        on conflict (username) do update set unit = excluded.unit, name = excluded.name,
                            title = excluded.title, mail = excluded.mail, has_account = excluded.has_account
                        where person.commune = excluded.commune""")
                .param("username", person.username())
                .param("commune", commune)
                .param("unit", person.unit())
                .param("name", person.name())
                .param("title", person.title())
                .param("mail", Objects.requireNonNullElse(person.mail(), ""))
                .param("account", person.hasAccount())
                .update();
        Refusal.unless(stored == 1, "Tên đăng nhập «" + person.username() + "» đã có ở xã, phường khác.");
    }

    private void store(String commune, CommuneFile.PositionLine position) {
        jdbc.sql(
                        """
                        insert into position (commune, code, role, title, unit) values (:commune, :code, :role, :title, :unit)
                        on conflict (commune, code) do update set role = excluded.role, title = excluded.title,
                            unit = excluded.unit""")
                .param("commune", commune)
                .param("code", position.code())
                .param("role", position.role().name())
                .param("title", position.title())
                .param("unit", position.unit())
                .update();
        jdbc.sql("delete from position_holder where commune = ? and position = ?")
                .params(commune, position.code())
                .update();
        position.allHolders().forEach(holder -> requireOwn(commune, holder));
        position.allHolders().forEach(holder -> jdbc.sql("insert into position_holder values (?, ?, ?)")
                .params(commune, position.code(), holder)
                .update());
    }

    /** A position would open the commune to whoever holds it, and make a stranger the administrator of their own. */
    private void requireOwn(String commune, String username) {
        var own = jdbc.sql("select exists (select 1 from person where username = ? and commune = ?)")
                .params(username, commune)
                .query(Boolean.class)
                .single();
        Refusal.unless(own, "«" + username + "» không phải là người của xã, phường này.");
    }

    private void store(String commune, CommuneFile.DeputyLine deputy) {
        requireOwn(commune, deputy.person());
        jdbc.sql(
                        """
                        insert into deputy (id, commune, position, username, from_day, to_day, reason)
                        select ?, ?, ?, ?, ?, ?, ?
                        where not exists (select 1 from deputy where commune = ? and position = ? and username = ?
                                          and from_day = ?)""")
                .params(
                        UUID.randomUUID(),
                        commune,
                        deputy.position(),
                        deputy.person(),
                        deputy.from(),
                        deputy.to(),
                        deputy.reason(),
                        commune,
                        deputy.position(),
                        deputy.person(),
                        deputy.from())
                .update();
    }
}
