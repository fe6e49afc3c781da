package vn.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            issue(Visitor.of(port, "chiminh.vhxh.tonghop"));
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
        ids.put("plan", one(jdbc, "select id::text from plan where commune = 'an-lao'"));
        ids.put("foreignPlan", one(jdbc, "select id::text from plan where commune = 'chi-minh'"));
        ids.put("filter", one(jdbc, "select id_ from act_ru_filter where name_ = 'Việc của đơn vị'"));
        ids.put("document", one(jdbc, "select id::text from document where commune = 'an-lao' limit 1"));
        return ids;
    }

    private static void issue(Visitor desk) {
        var plan = desk.file("/ke-hoach", "tep", PLAN).headers().firstValue("Location");
        assertThat(plan).hasValueSatisfying(path -> assertThat(path).matches(".*/ke-hoach/[0-9a-f-]{36}"));
        var page = java.net.URI.create(plan.orElseThrow()).getPath();
        desk.form(page + "/ban-hanh", "so=77/KH-UBND&ngay=10/06/2026&ly-do=" + Visitor.encoded("Đã rõ"));
        assertThat(desk.get(page).body()).contains("Đã ban hành kế hoạch");
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
