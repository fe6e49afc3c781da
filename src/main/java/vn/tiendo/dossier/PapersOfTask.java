package vn.tiendo.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Document;
import vn.tiendo.document.Documents;
import vn.tiendo.dossier.TaskDossier.Paper;
import vn.tiendo.unit.Organisation;

/** Every version of every document of a task: its output's, its coordinating units', its requests' and difficulties'. */
@Component
class PapersOfTask {

    static final String FOLDER = "tai-lieu/";

    private final Documents documents;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    PapersOfTask(Documents documents, Organisation organisation, JdbcClient jdbc) {
        this.documents = documents;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /** Always in the same order. What the person may not open is listed without a place in the ZIP. */
    List<Paper> of(UUID task, String username) {
        var names = new PaperNames();
        var papers = new ArrayList<Paper>();
        for (var subject : subjects(task)) {
            documents.list(subject).forEach(document -> papers.add(paper(document, names, username)));
        }
        return papers;
    }

    private List<UUID> subjects(UUID task) {
        return jdbc.sql(
                        """
                        select id from (
                            select 1 as place, id, null::timestamptz as at from assignment where id = :task
                            union all select 2, id, asked_at from extension where assignment = :task
                            union all select 3, id, raised_at from obstacle where assignment = :task
                            union all select 4, j.id, j.proposed_at from adjustment j join assignment a on a.planned_task = j.task
                                where a.id = :task
                            union all select 5, f.id, f.saved_at from inspection_finding f join inspection i on i.id = f.inspection
                                where f.assignment = :task and i.state in ('FOLLOWING_UP', 'CLOSED')
                            union all select 6, d.id, null from inspection_demand d
                                where d.assignment = :task and d.state <> 'DRAFT') subject
                        order by place, at, id""")
                .param("task", task)
                .query(UUID.class)
                .list();
    }

    private Paper paper(Document document, PaperNames names, String username) {
        var open = documents.mayRead(document, username);
        return new Paper(
                document,
                open ? FOLDER + names.of(document.name(), document.version()) : "",
                of(document),
                documents.typeLabel(document),
                organisation.nameOf(document.uploadedBy()),
                VietnamTime.format(document.uploadedAt()),
                state(document));
    }

    private String of(Document document) {
        return switch (document.dossier().kind()) {
            case ASSIGNMENT ->
                document.dossier()
                        .coordinationId()
                        .map(part -> "phối hợp, " + unitOf(part))
                        .orElse("sản phẩm");
            case EXTENSION -> "đề nghị gia hạn";
            case OBSTACLE -> "khó khăn, vướng mắc";
            case INSPECTION_FINDING -> "kết quả kiểm tra";
            case INSPECTION_DEMAND -> "thực hiện yêu cầu kiểm tra";
            case ADJUSTMENT -> "đề nghị điều chỉnh";
            case COMMUNE_REPORT -> "báo cáo";
            case MEASURING -> "số liệu chỉ tiêu";
        };
    }

    private String unitOf(UUID coordination) {
        return jdbc.sql(
                        """
                        select u.name from coordination c join unit u on u.commune = c.commune and u.code = c.unit
                        where c.id = ?""")
                .param(coordination)
                .query(String.class)
                .optional()
                .orElse("đơn vị");
    }

    private String state(Document document) {
        var rounds = jdbc.sql(
                        """
                        select f.round from filing f join document_filing d on d.submission_id = f.id
                        where d.document_id = ? order by f.round""")
                .param(document.id())
                .query(String.class)
                .list();
        var filed = rounds.isEmpty()
                ? document.isDraft() ? "chưa trình" : "đã trình"
                : "đã nộp lần " + String.join(", ", rounds);
        return document.setAside() ? filed + "; đã bỏ ra khỏi lần nộp sau" : filed;
    }
}
