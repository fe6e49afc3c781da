package vn.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the demonstration holds and a hostile visitor would like to reach; xã Chí Minh gets a plan of its own. */
final class TwoCommunes {

    /** What may never stand in an answer to a person of An Lão, and the other way round. */
    static final List<String> OF_CHI_MINH = List.of("chi-minh", "chiminh", "77/KH-UBND");

    static final List<String> OF_AN_LAO = List.of("an-lao", "anlao", "36/KH-UBND");

    private static final String PLAN =
            """
            plan:
              commune: chi-minh
              subject: "<script>alert('plan')</script>"
              legalBases: []
              replaces: null
              signatory: {name: Lê Văn Ký, authority: KT. CHỦ TỊCH, position: PHÓ CHỦ TỊCH}
              recipients: []
              leader: vice-chair
              regime: {unitReport: null, communeReport: null}
              annualDate: null
              appendices:
                - title: Phụ lục
                  groups:
                    - number: I
                      title: "<img src=x onerror=alert('group')>"
                      tasks:
                        - number: "1"
                          title: "<script>alert('task')</script>"
                          lead: "Phòng Kinh tế"
                          coordinating: "Phòng Văn hóa - Xã hội"
                          output: "Báo cáo"
                          deadline: "30/9/2026"
                        - number: "2"
                          title: Nhiệm vụ thứ hai
                          lead: "Phòng Kinh tế"
                          coordinating: "Phòng Văn hóa - Xã hội"
                          output: "Báo cáo"
                          deadline: "30/9/2026"
            """;

    private TwoCommunes() {}

    /** Issues Chí Minh's plan once for all tests of the context, and names what there is. */
    static synchronized Map<String, String> ids(int port, JdbcClient jdbc) {
        if (one(jdbc, "select count(*)::text from plan where commune = 'chi-minh'")
                .equals("0")) {
            issue(port, jdbc);
            writeToAnOfficer(jdbc);
        }
        var ids = new HashMap<String, String>();
        ids.put("own", task(jdbc, "an-lao", "person = 'anlao.hcc.cv2' and step = 'userTask_performAssignment'"));
        ids.put("other", task(jdbc, "an-lao", "step = 'userTask_performAssignment' and unit <> 'HCC'"));
        ids.put("foreign", task(jdbc, "chi-minh", "position = 'KT.head'"));
        for (var task : List.of("own", "other", "foreign")) {
            var id = ids.get(task);
            ids.put(task + "Assignment", one(jdbc, "select subject::text from work_item where task_id = ?", id));
            ids.put(task + "Part", one(jdbc, "select proc_inst_id_ from act_ru_task where id_ = ?", id));
            ids.put(
                    task + "Root",
                    one(
                            jdbc,
                            """
                            select e.root_proc_inst_id_ from act_ru_execution e
                            join act_ru_task t on t.execution_id_ = e.id_ where t.id_ = ?""",
                            id));
        }
        ids.put("extension", extension(port, jdbc, ids.get("ownAssignment")));
        ids.put("decision", task(jdbc, "an-lao", "step = 'userTask_decideExtension' and assignee = 'anlao.pct'"));
        raise(Visitor.of(port, "anlao.hcc.truong"), ids.get("ownAssignment"));
        raise(Visitor.of(port, "chiminh.kt.truong"), ids.get("foreignAssignment"));
        ids.put("obstacle", one(jdbc, "select id::text from obstacle where commune = 'an-lao' limit 1"));
        ids.put("foreignObstacle", one(jdbc, "select id::text from obstacle where commune = 'chi-minh' limit 1"));
        ids.put(
                "inspection",
                one(jdbc, "select id::text from inspection where commune = 'an-lao' order by prepared_at limit 1"));
        ids.put(
                "finding",
                one(
                        jdbc,
                        "select id::text from inspection_finding where inspection = ?::uuid limit 1",
                        ids.get("inspection")));
        ids.put(
                "demand",
                one(jdbc, "select id::text from inspection_demand where commune = 'an-lao' order by due limit 1"));
        ids.put("foreignInspection", foreignInspection(port, jdbc));
        ids.put("period", one(jdbc, "select id::text from report_period where commune = 'an-lao'"));
        ids.put("report", one(jdbc, "select id::text from unit_report where commune = 'an-lao' and unit = 'HCC'"));
        ids.put("foreignReport", foreignReport(jdbc));
        ids.put("foreignPeriod", one(jdbc, "select id::text from report_period where commune = 'chi-minh'"));
        ids.put("import", imported(Visitor.of(port, "anlao.vhxh.tonghop")));
        ids.put("foreignImport", imported(Visitor.of(port, "chiminh.vhxh.tonghop")));
        ids.put("plan", one(jdbc, "select id::text from plan where commune = 'an-lao'"));
        ids.put("foreignPlan", one(jdbc, "select id::text from plan where commune = 'chi-minh'"));
        measure(jdbc, ids, "an-lao", "HCC", "");
        measure(jdbc, ids, "chi-minh", "KT", "foreign");
        jdbc.sql(
                        """
                        insert into commune_report (id, version, period, commune, number, state, opened_at)
                        select gen_random_uuid(), 0, id, commune, 1, 'DRAFTING', opened_at from report_period
                        on conflict do nothing""")
                .update();
        ids.put("publication", one(jdbc, "select id::text from publication where commune = 'an-lao' limit 1"));
        ids.put("foreignPublication", foreignPublication(jdbc));
        ids.put("mail", one(jdbc, "select id::text from mail where key = 'thử'"));
        ids.put("foreignMail", one(jdbc, "select id::text from mail where commune = 'chi-minh' and key like '%:KT:%'"));
        ids.put("filter", one(jdbc, "select id_ from act_ru_filter where name_ = 'Việc của đơn vị'"));
        ids.put("definition", one(jdbc, "select id_ from act_re_procdef where key_ = 'assignment-lifecycle' limit 1"));
        ids.put("document", one(jdbc, "select id::text from document where commune = 'an-lao' limit 1"));
        return ids;
    }

    private static void issue(int port, JdbcClient jdbc) {
        var desk = Visitor.of(port, "chiminh.vhxh.tonghop");
        var plan = desk.file("/ke-hoach", "tep", PLAN).headers().firstValue("Location");
        assertThat(plan).hasValueSatisfying(path -> assertThat(path).matches(".*/ke-hoach/[0-9a-f-]{36}"));
        var page = java.net.URI.create(plan.orElseThrow()).getPath();
        desk.form(page + "/trinh", "ly-do=");
        submit(port, jdbc, "chiminh.vhxh.truong", "checkPlan", Map.of("decision", "PASS"));
        submit(
                port,
                jdbc,
                "chiminh.pct",
                "issuePlan",
                Map.of("decision", "ISSUE", "documentNumber", "77/KH-UBND", "documentDate", "2026-06-10"));
        assertThat(desk.get(page).body()).contains("đã ban hành");
    }

    /** Completes a step as Tasklist does. */
    private static void submit(int port, JdbcClient jdbc, String user, String step, Map<String, String> fields) {
        var task = task(jdbc, "chi-minh", "step = 'userTask_" + step + "'");
        var variables = fields.entrySet().stream()
                .map(field -> "\"%s\":{\"value\":\"%s\"}".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(","));
        var answer = Visitor.of(port, user)
                .json(
                        "POST",
                        "/camunda/api/engine/engine/default/task/" + task + "/submit-form",
                        "{\"variables\":{" + variables + "}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    /** What the head asked for the officer's task, once for all tests of the context; the page warned of the year first. */
    private static String extension(int port, JdbcClient jdbc, String assignment) {
        if (one(jdbc, "select count(*)::text from extension").equals("0")) {
            var head = Visitor.of(port, "anlao.hcc.truong");
            var page = "/nhiem-vu/" + assignment + "/gia-han";
            var typed = "ngay=04/01/2027&nguyenNhan=OBJECTIVE&giaiTrinh=x&lyDo="
                    + Visitor.encoded("<script>alert('extension')</script>");
            assertThat(head.get(page).body()).contains("Gửi đề nghị").doesNotContain("sangNam");
            head.form(page, typed);
            assertThat(head.get(page).body()).contains("sau năm của kế hoạch (2026)", "sangNam");
            head.form(page, typed + "&sangNam=true");
        }
        return one(jdbc, "select id::text from extension where assignment = ?::uuid", assignment);
    }

    /** A period of Chí Minh with the report of one unit. */
    private static String foreignReport(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        insert into report_period (id, version, commune, plan, kind, year, number, window_first, window_last,
                            cut, opens_on, units_due, computed_units, state, opened_at)
                        select gen_random_uuid(), 0, 'chi-minh', id, 'MONTHLY', 2026, 6, '2026-05-15', '2026-06-14', false,
                            '2026-06-01', '2026-06-17', '2026-06-17', 'UNITS', now()
                        from plan where commune = 'chi-minh' on conflict do nothing""")
                .update();
        jdbc.sql(
                        """
                        insert into unit_report (id, version, period, commune, unit, state)
                        select gen_random_uuid(), 0, id, 'chi-minh', 'KT', 'DRAFTING' from report_period
                        where commune = 'chi-minh' on conflict do nothing""")
                .update();
        return one(jdbc, "select id::text from unit_report where commune = 'chi-minh'");
    }

    /** Of Chí Minh, as its plan desk prepared it; nobody has approved it. */
    private static String foreignInspection(int port, JdbcClient jdbc) {
        var of = "select id::text from %s where commune = 'chi-minh' limit 1";
        if (one(jdbc, "select count(*)::text from inspection where commune = 'chi-minh'")
                .equals("0")) {
            var form = "keHoach=" + one(jdbc, of.formatted("plan")) + "&loai=SURPRISE&noiDung=x&tu=12/06/2026"
                    + "&truongDoan=chiminh.vhxh.truong&donVi=KT&viec=trinh";
            Visitor.of(port, "chiminh.vhxh.tonghop").form("/kiem-tra", form);
        }
        return one(jdbc, of.formatted("inspection"));
    }

    /** What Chí Minh proposed to show, with a snapshot of An Lão's form. */
    private static String foreignPublication(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        with frozen as (
                            insert into publication_snapshot (id, publication, frozen_at, document, sha256)
                            select gen_random_uuid(), gen_random_uuid(), now(), replace(replace(document, 'an-lao', 'chi-minh'), '36/KH', '77/KH'), 'x'
                            from publication_snapshot
                            where not exists (select 1 from publication where commune = 'chi-minh') limit 1 returning id, publication)
                        insert into publication (id, version, commune, plans, intro, state, leader, proposed_by, proposed_right,
                            proposed_at, snapshot, passed_over, passed_reason)
                        select f.publication, 0, 'chi-minh', array[p.id::text], '', 'RETURNED', 'vice-chair', 'chiminh.vhxh.tonghop',
                            '', now(), f.id, '{}', '' from frozen f join plan p on p.commune = 'chi-minh'""")
                .update();
        return one(jdbc, "select id::text from publication where commune = 'chi-minh'");
    }

    /** An indicator of the commune's plan with a round and the unit's part in it, once for all tests of the context. */
    private static void measure(JdbcClient jdbc, Map<String, String> ids, String commune, String unit, String prefix) {
        if (one(jdbc, "select count(*)::text from indicator where commune = ?", commune)
                .equals("0")) {
            jdbc.sql(
                            """
                            with i as (insert into indicator (id, plan, commune, table_number, group_number, number, place, heading,
                                    title, lead, lead_units, coordinating, coordinating_units)
                                select gen_random_uuid(), id, commune, 1, 'I', '1', 0, false, '<script>alert(1)</script>', :unit,
                                    array[:unit], '', '{}' from plan where commune = :commune returning *),
                            t as (insert into indicator_target (indicator, place, year, comparator, value, text)
                                select id, 0, 2026, 'GE', 80, '80' from i),
                            r as (insert into measuring_round (id, version, commune, plan, year, number, automatic, due, state, reason,
                                    opened_by, opened_at)
                                select gen_random_uuid(), 0, commune, plan, 2026, 1, false, '2026-06-30', 'OPEN', 'Thử', 'x', now()
                                from i returning *),
                            g as (insert into measuring (id, version, round, commune, unit, state, signatures, late)
                                select gen_random_uuid(), 0, id, commune, :unit, 'ENTERING', 0, false from r returning *),
                            l as (insert into measuring_line (id, measuring, indicator, part, place)
                                select gen_random_uuid(), g.id, i.id, '', 0 from g, i returning *)
                            insert into measurement (line, number, state, period_first, period_last, source, remark, entered_by,
                                entered_at)
                            select id, 1, 'DRAFT', '2026-01-01', '2026-12-31', '', '', '', now() from l""")
                    .param("unit", unit)
                    .param("commune", commune)
                    .update();
        }
        for (var table : List.of("indicator", "measuring", "measuring_round")) {
            var name = table.replace("measuring_", "");
            var key = prefix.isEmpty()
                    ? name
                    : prefix + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
            ids.put(key, one(jdbc, "select id::text from " + table + " where commune = ? limit 1", commune));
        }
    }

    private static void raise(Visitor head, String assignment) {
        var page = head.form("/nhiem-vu/" + assignment + "/vuong-mac", "noiDung=x&kienNghi=&thuoc=CITY&ngay=");
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(path -> assertThat(path).matches(".*/vuong-mac/[0-9a-f-]{36}"));
    }

    private static void writeToAnOfficer(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        insert into mail (id, commune, recipient, address, kind, key, subject, text, html, state,
                            created_at, message_id)
                        values (gen_random_uuid(), 'an-lao', 'anlao.hcc.cv2', 'x@x.vn', 'Thử', 'thử', 'Thư', 'Thư', '',
                            'NOT_CONFIGURED', now(), '<x@x>')""")
                .update();
    }

    /** A plan's file that was read and is not submitted yet. */
    private static String imported(Visitor desk) {
        var text = "KẾ HOẠCH\nThử năm 2026\n\nPhụ lục: Nhiệm vụ\n"
                + "STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\n1\tViệc một\tPhòng Kinh tế\t12/2026\n";
        var page = desk.file("/nhap-ke-hoach", "tep", text).headers().firstValue("Location");
        assertThat(page).hasValueSatisfying(path -> assertThat(path).matches(".*/nhap-ke-hoach/[0-9a-f-]{36}"));
        return page.orElseThrow().replaceAll(".*/", "");
    }

    private static String task(JdbcClient jdbc, String commune, String which) {
        return one(
                jdbc,
                "select task_id from work_item where commune = ? and " + which + " order by due, task_id limit 1",
                commune);
    }

    static String one(JdbcClient jdbc, String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).single();
    }
}
