package vn.tiendo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import vn.tiendo.cityview.CityTable;

/** What a city's table costs where one installation holds every commune of the country, on the durable database. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tiendo.database.throwaway=false",
            "tiendo.demo=true",
            "tiendo.reminding.cron=-",
            "tiendo.reporting.cron=-",
            "camunda.bpm.job-execution.enabled=false"
        })
class CityBenchmark {

    private static final int COMMUNES = 3_321;
    private static final int OF_THE_CITY = 114;
    private static final int LOOKS = 50;

    @LocalServerPort
    int port;

    @Autowired
    CityTable table;

    @Autowired
    JdbcClient jdbc;

    private final List<String> report = new ArrayList<>();

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createTempDirectory("tien-do-benchmark");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(data.toFile())));
        properties.add("tiendo.data", data::toString);
    }

    @Test
    void measure() throws Exception {
        fillTheCountry();
        var communes = table.of("hai-phong").size();
        var counted = new Times();
        for (var i = 0; i < LOOKS; i++) {
            counted.measure(() -> table.of("hai-phong"));
        }
        report.add(counted.line("the figures of a city of " + communes + " communes"));
        var official = Visitor.atOurPages(port, "haiphong.theodoi", "TienDo@2026");
        for (var page : List.of("/thanh-pho", "/thanh-pho?sap-xep=qua-han", "/thanh-pho.xlsx", "/thanh-pho/xa-1")) {
            var times = new Times();
            for (var i = 0; i < LOOKS; i++) {
                times.measure(() -> official.get(page));
            }
            report.add(times.line("GET " + page));
        }
        explain();
        report.forEach(System.out::println);
    }

    private void explain() {
        jdbc.sql(
                        """
                        explain (analyze, buffers) select s.commune, count(*), count(*) filter (where s.late_after < '2026-06-10')
                        from task_standing s where s.parent is null and s.commune = any(
                            (select array_agg(code) from commune where city = 'hai-phong')::text[]) group by 1""")
                .query(String.class)
                .list()
                .forEach(report::add);
    }

    /** Communes of which each has a plan of 60 tasks, 60 parts of tasks, 5 obstacles and 6 monthly reports. */
    private void fillTheCountry() {
        jdbc.sql(
                        """
                        insert into commune (code, name, kind, city)
                        select 'xa-' || n, 'Số ' || n, 'XA', case when n <= ? then 'hai-phong' else
                            (select code from city where code <> 'hai-phong' order by code limit 1 offset n % 33) end
                        from generate_series(1, ?) n""")
                .params(OF_THE_CITY - 4, COMMUNES - 4)
                .update();
        jdbc.sql(
                        """
                        insert into position (commune, code, role, title)
                        select code, 'vice-chair', 'LEADER', 'Phó Chủ tịch' from commune where code like 'xa-%'""")
                .update();
        copy("plan", "select id from plan where commune = 'an-lao' and issued_at is not null limit 1", "", 1);
        tasks();
        var plan = "'plan', (select id from plan where commune = c.code)";
        copy("obstacle", "select id from obstacle where state = 'AWAITING_ANSWER' limit 1", plan, 5);
        copy("report_period", "select id from report_period limit 1", plan + ", 'number', n", 6);
        jdbc.sql(
                        """
                        insert into commune_report (id, version, period, commune, number, state, opened_at, signed_at,
                            document_number, document_date, sent_at, late)
                        select gen_random_uuid(), 0, id, commune, 1, 'SENT', now(), now(), number, '2026-06-01', now(), number = 2
                        from report_period where number < 6 and commune like 'xa-%'""")
                .update();
        jdbc.sql("analyze").update();
        report.add(jdbc.sql("select 'rows of task_standing: ' || count(*) from task_standing")
                .query(String.class)
                .single());
    }

    private void copy(String name, String sample, String more, int times) {
        jdbc.sql("insert into " + name + " select made.* from " + name
                        + " t cross join commune c cross join generate_series(1, "
                        + times + ") n cross join lateral jsonb_populate_record(null::" + name
                        + ", to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), 'commune', c.code, 'n', n"
                        + (more.isEmpty() ? "" : ", " + more) + ")) made where t.id = (" + sample
                        + ") and c.code like 'xa-%'")
                .update();
    }

    /** The rows of the demonstration's plan, over and over; those of one commune lie far apart. */
    private void tasks() {
        jdbc.sql(
                        """
                        insert into task_standing select made.*
                        from generate_series(1, 120) n
                        join (select to_jsonb(s) as as_json, row_number() over () as place, count(*) over () as many
                            from task_standing s where s.parent is null) t on t.place = 1 + n % t.many
                        cross join (select c.code, p.id as plan from commune c join plan p on p.commune = c.code
                            where c.code like 'xa-%') c
                        cross join lateral jsonb_populate_record(null::task_standing, t.as_json || jsonb_build_object(
                            'assignment', gen_random_uuid(), 'commune', c.code, 'plan', c.plan,
                            'parent', case when n > 60 then gen_random_uuid() end)) made order by n""")
                .update();
    }
}
