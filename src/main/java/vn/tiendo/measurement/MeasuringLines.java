package vn.tiendo.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;

/** The lines of units' measurings with the versions of their answers; a signed version is never written again. */
@Repository
class MeasuringLines {

    /** An indicator that an amended plan has lost is no longer measured; what was measured of it stays on record. */
    private static final String NEWEST =
            """
            select l.id, l.measuring, l.indicator, l.part, m.* from measuring_line l
            join measurement m on m.line = l.id and m.number = (select max(n.number) from measurement n where n.line = l.id)
            join indicator i on i.id = l.indicator
            where l.measuring = ? and i.removed_at is null order by l.place""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasuringLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of the plan, each with its newest version. */
    List<MeasuringLine> of(UUID measuring) {
        return jdbc.sql(NEWEST).param(measuring).query(MeasuringLines::line).list();
    }

    /** All versions of all lines of an indicator, the newest round and version first, at most so many. */
    List<MeasuringLine> versions(UUID indicator, int most) {
        return jdbc.sql(
                        """
                        select l.id, l.measuring, l.indicator, l.part, m.* from measuring_line l
                        join measurement m on m.line = l.id join measuring g on g.id = l.measuring
                        join measuring_round r on r.id = g.round
                        where l.indicator = ? and m.answer is not null
                        order by r.year desc, r.number desc, l.place, m.number desc limit ?""")
                .params(indicator, most)
                .query(MeasuringLines::line)
                .list();
    }

    /** Adds a line with an empty draft. */
    void add(UUID measuring, UUID indicator, String part, int place, int year) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into measuring_line (id, measuring, indicator, part, place) values (?, ?, ?, ?, ?)")
                .params(id, measuring, indicator, part, place)
                .update();
        draft(id, 1, Entry.blank(year), "", "");
    }

    /** The next version begins with what the last one says. */
    void draftAgain(MeasuringLine line, String why) {
        draft(line.id(), line.version().number() + 1, line.entry(), "", why);
    }

    private void draft(UUID line, int number, Entry entry, String by, String why) {
        bound(
                        """
                        insert into measurement (line, number, state, answer, value, period_first, period_last, source, evidence,
                            remark, entered_by, entered_at, returned)
                        values (:line, :number, 'DRAFT', :answer, :value, :first, :last, :source, :evidence, :remark, :by, :at,
                            :returned)""",
                        entry,
                        by)
                .param("line", line)
                .param("number", number)
                .param("returned", why)
                .update();
    }

    /** @throws Refusal if it is no draft any more */
    void save(MeasuringLine line, Entry entry, String by) {
        var written = bound(
                        """
                        update measurement set answer = :answer, value = :value, period_first = :first, period_last = :last,
                            source = :source, evidence = :evidence, remark = :remark, entered_by = :by, entered_at = :at
                        where line = :line and state = 'DRAFT'""",
                        entry,
                        by)
                .param("line", line.id())
                .update();
        Refusal.unless(written == 1, "Số liệu này đã ký hoặc đã chấp nhận, không sửa được; hãy đính chính.");
    }

    private JdbcClient.StatementSpec bound(String sql, Entry entry, String by) {
        return jdbc.sql(sql)
                .param(
                        "answer",
                        entry.answer().map(given -> given.kind().name()).orElse(null))
                .param("value", entry.answer().flatMap(Answer::value).orElse(null))
                .param("first", entry.period().first())
                .param("last", entry.period().last())
                .param("source", entry.source())
                .param("evidence", entry.evidence().orElse(null))
                .param("remark", entry.remark())
                .param("by", by)
                .param("at", now());
    }

    /** All drafts of a unit's part are signed. */
    void sign(UUID measuring, Actor actor) {
        jdbc.sql(
                        """
                        update measurement m set state = 'SIGNED', signed_by = ?, signed_right = ?, signed_at = ?
                        from measuring_line l join indicator i on i.id = l.indicator
                        where l.id = m.line and l.measuring = ? and m.state = 'DRAFT' and i.removed_at is null""")
                .params(actor.username(), actor.authority().wording(), now(), measuring)
                .update();
    }

    /** What a reviewer wants back, before anybody decides so; empty takes it away. */
    void propose(MeasuringLine line, String why) {
        jdbc.sql("update measurement set proposed = ? where line = ? and state = 'SIGNED'")
                .params(why, line.id())
                .update();
    }

    void accept(MeasuringLine line, Actor actor) {
        decide(line, "ACCEPTED", "", actor);
    }

    void giveBack(MeasuringLine line, String why, Actor actor) {
        decide(line, "RETURNED", why, actor);
        draftAgain(line, why);
    }

    private void decide(MeasuringLine line, String state, String why, Actor actor) {
        jdbc.sql(
                        """
                        update measurement set state = ?, proposed = '', returned = ?, decided_by = ?, decided_right = ?,
                            decided_at = ?
                        where line = ? and state = 'SIGNED'""")
                .params(state, why, actor.username(), actor.authority().wording(), now(), line.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static MeasuringLine line(ResultSet row, int number) throws SQLException {
        return new MeasuringLine(
                row.getObject("id", UUID.class),
                row.getObject("measuring", UUID.class),
                row.getObject("indicator", UUID.class),
                row.getString("part"),
                version(row));
    }

    private static MeasuringLine.Version version(ResultSet row) throws SQLException {
        return new MeasuringLine.Version(
                row.getInt("number"),
                MeasuringLine.State.valueOf(row.getString("state")),
                entry(row),
                new MeasuringLine.Act(
                        row.getString("entered_by"),
                        "",
                        row.getTimestamp("entered_at").toInstant()),
                act(row, "signed"),
                act(row, "decided"),
                row.getString("proposed"),
                row.getString("returned"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                answer(row),
                new Period(
                        row.getObject("period_first", LocalDate.class), row.getObject("period_last", LocalDate.class)),
                row.getString("source"),
                Optional.ofNullable(row.getObject("evidence", UUID.class)),
                row.getString("remark"));
    }

    static Optional<Answer> answer(ResultSet row) throws SQLException {
        var value = Optional.ofNullable(row.getBigDecimal("value"));
        return Optional.ofNullable(row.getString("answer")).map(kind -> new Answer(Answer.Kind.valueOf(kind), value));
    }

    private static Optional<MeasuringLine.Act> act(ResultSet row, String name) throws SQLException {
        var at = row.getTimestamp(name + "_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new MeasuringLine.Act(
                        row.getString(name + "_by"), row.getString(name + "_right"), at.toInstant()));
    }
}
