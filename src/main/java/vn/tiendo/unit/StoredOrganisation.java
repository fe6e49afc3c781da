package vn.tiendo.unit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.refusal.Refusal;

/** Reads the organisation from our tables; each question is one indexed query. */
@Repository
class StoredOrganisation implements Organisation {

    static final String COMMUNE =
            "select m.code, m.name, m.kind, coalesce(c.name, '') as city from commune m left join city c on c.code = m.city";
    static final String PERSON =
            "select username, name, title, mail, commune, unit, operator, has_account from person ";
    private static final String POSITION = "select p.commune, p.code, p.role, p.title, p.unit from position p ";

    private final JdbcClient jdbc;

    StoredOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Commune> communes() {
        return jdbc.sql(COMMUNE + " order by m.code").query(Commune.class).list();
    }

    @Override
    public Commune commune(String code) {
        return jdbc.sql(COMMUNE + " where m.code = ?")
                .param(code)
                .query(Commune.class)
                .optional()
                .orElseThrow(() -> new Refusal("Không có xã, phường nào mang mã «" + code + "»."));
    }

    @Override
    public List<Unit> units(String commune) {
        return jdbc.sql("select * from unit where commune = ? order by code")
                .param(commune)
                .query(StoredOrganisation::unit)
                .list();
    }

    @Override
    public Unit unit(String commune, String code) {
        return jdbc.sql("select * from unit where commune = ? and code = ?")
                .params(commune, code)
                .query(StoredOrganisation::unit)
                .optional()
                .orElseThrow(() -> new Refusal("Không có đơn vị nào mang mã «" + code + "»."));
    }

    @Override
    public Optional<Person> person(String username) {
        return jdbc.sql(PERSON + "where username = ?")
                .param(username)
                .query(StoredOrganisation::person)
                .optional();
    }

    @Override
    public String nameOf(String username) {
        return person(username).map(Person::name).orElse(username);
    }

    @Override
    public List<Person> members(String commune, String unit) {
        return jdbc.sql(PERSON + "where commune = ? and unit = ? and has_account order by name")
                .params(commune, unit)
                .query(StoredOrganisation::person)
                .list();
    }

    @Override
    public List<Person> people(String commune) {
        return jdbc.sql(PERSON + "where commune = ? order by unit nulls first, username")
                .param(commune)
                .query(StoredOrganisation::person)
                .list();
    }

    @Override
    public Optional<Position> position(String commune, String code) {
        return jdbc.sql(POSITION + "where p.commune = ? and p.code = ?")
                .params(commune, code)
                .query(StoredOrganisation::position)
                .optional();
    }

    @Override
    public List<Position> positions(String commune) {
        return jdbc.sql(POSITION + "where p.commune = ? order by p.code")
                .param(commune)
                .query(StoredOrganisation::position)
                .list();
    }

    @Override
    public List<Position> positionsOf(String username, LocalDate day) {
        return jdbc.sql(
                        POSITION
                                + """
                        where exists (select 1 from position_holder h
                                      where h.commune = p.commune and h.position = p.code and h.username = :person)
                           or exists (select 1 from deputy d
                                      where d.commune = p.commune and d.position = p.code and d.username = :person
                                        and :day between d.from_day and d.to_day)
                        order by p.code""")
                .param("person", username)
                .param("day", day)
                .query(StoredOrganisation::position)
                .list();
    }

    @Override
    public List<Person> acting(String commune, String position, LocalDate day) {
        var acting = inPlace(commune, position, day);
        return acting.isEmpty() && isAnsweredByPlanDesk(commune, position)
                ? acting(commune, Position.PLAN_DESK, day)
                : acting;
    }

    /** The holders without those whom somebody deputises for, and the deputies; the holders where no deputy can act. */
    private List<Person> inPlace(String commune, String position, LocalDate day) {
        return jdbc.sql(
                        """
                        with acts as (select d.username, d.holder from deputy d join person a using (username)
                            where a.has_account and d.commune = :commune and d.position = :position
                              and :day between d.from_day and d.to_day)
                        """
                                + PERSON
                                + """
                        p where has_account and (username in (select username from acts)
                            or exists (select 1 from position_holder h
                                where h.commune = :commune and h.position = :position and h.username = p.username
                                  and not exists (select 1 from acts where holder is null or holder = h.username)))
                        order by username""")
                .param("commune", commune)
                .param("position", position)
                .param("day", day)
                .query(StoredOrganisation::person)
                .list();
    }

    /** A school, a hamlet, a union without an account is answered for; a department or a leader never is. */
    private boolean isAnsweredByPlanDesk(String commune, String position) {
        return jdbc.sql(
                        """
                        select u.kind from position p join unit u on u.commune = p.commune and u.code = p.unit
                        where p.commune = ? and p.code = ? and p.role = 'HEAD'""")
                .params(commune, position)
                .query(String.class)
                .optional()
                .filter(kind -> UnitKind.valueOf(kind).hasMembers())
                .isPresent();
    }

    private List<Person> holders(String commune, String position) {
        return jdbc.sql(
                        PERSON
                                + """
                        where has_account and username in (
                            select username from position_holder where commune = ? and position = ?)
                        order by username""")
                .params(commune, position)
                .query(StoredOrganisation::person)
                .list();
    }

    @Override
    public Optional<Authority> authority(String username, String commune, String position, LocalDate day) {
        if (holders(commune, position).stream().anyMatch(holder -> is(holder, username))) {
            return Optional.of(Authority.HOLDER);
        }
        var acts = acting(commune, position, day).stream().anyMatch(person -> is(person, username));
        return acts ? Optional.of(isDeputy(username, commune, position, day)) : Optional.empty();
    }

    private Authority isDeputy(String username, String commune, String position, LocalDate day) {
        var deputy = jdbc.sql(
                        """
                        select exists (select 1 from deputy
                        where username = ? and commune = ? and position = ? and ? between from_day and to_day)""")
                .params(username, commune, position, day)
                .query(Boolean.class)
                .single();
        return deputy ? Authority.DEPUTY : Authority.STAND_IN;
    }

    private static boolean is(Person person, String username) {
        return person.username().equals(username);
    }

    @Override
    public List<String> groupsOf(String username, LocalDate day) {
        var groups = new LinkedHashSet<String>();
        person(username).filter(Person::hasAccount).ifPresent(person -> {
            person.commune().ifPresent(commune -> {
                groups.add(Groups.OFFICERS);
                person.unit().ifPresent(unit -> groups.add(Groups.ofUnit(commune, unit)));
            });
            if (person.operator()) {
                groups.add(Groups.OPERATORS);
            }
            positionsOf(username, day).forEach(position -> addGroups(groups, position, day));
        });
        return List.copyOf(groups);
    }

    private void addGroups(Set<String> groups, Position position, LocalDate day) {
        groups.add(Groups.ofPosition(position.commune(), position.code()));
        if (position.role() == Role.PLAN_DESK) {
            unanswered(position.commune(), day)
                    .forEach(code -> groups.add(Groups.ofPosition(position.commune(), code)));
        }
        if (oversees(position)) {
            groups.add(Groups.SUPERVISORS);
        }
    }

    /** The heads for whom the plan desk acts, as in {@link #acting}. */
    private List<String> unanswered(String commune, LocalDate day) {
        return jdbc.sql(
                        """
                        select p.code from position p join unit u on u.commune = p.commune and u.code = p.unit
                        where p.commune = :commune and p.role = 'HEAD' and u.kind in (:kinds)
                          and not exists (select 1 from person a where a.has_account and (a.username in (
                                  select h.username from position_holder h
                                  where h.commune = p.commune and h.position = p.code)
                              or a.username in (
                                  select d.username from deputy d where d.commune = p.commune and d.position = p.code
                                    and :day between d.from_day and d.to_day)))""")
                .param("commune", commune)
                .param("day", day)
                .param(
                        "kinds",
                        Arrays.stream(UnitKind.values())
                                .filter(UnitKind::hasMembers)
                                .map(Enum::name)
                                .toList())
                .query(String.class)
                .list();
    }

    private static boolean oversees(Position position) {
        return switch (position.role()) {
            case LEADER, PLAN_DESK, OVERSEER -> true;
            case HEAD -> position.unit().filter(UnitKind.VHXH.name()::equals).isPresent();
            case CLERK, ADMINISTRATOR -> false;
        };
    }

    @Override
    public boolean hasRole(String username, Role role, LocalDate day) {
        return positionsOf(username, day).stream().anyMatch(position -> position.role() == role);
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("commune"),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                texts(row.getArray("levels")).stream().map(SchoolLevel::valueOf).collect(Collectors.toSet()),
                texts(row.getArray("aliases")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("username"),
                row.getString("name"),
                row.getString("title"),
                row.getString("mail"),
                Optional.ofNullable(row.getString("commune")),
                Optional.ofNullable(row.getString("unit")),
                row.getBoolean("operator"),
                row.getBoolean("has_account"));
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(
                row.getString("commune"),
                row.getString("code"),
                Role.valueOf(row.getString("role")),
                row.getString("title"),
                Optional.ofNullable(row.getString("unit")));
    }
}
