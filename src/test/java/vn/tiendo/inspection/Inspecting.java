package vn.tiendo.inspection;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.document.Document;
import vn.tiendo.unit.Organisation;

/** What a person does and sees on the pages of inspections, for tests of what follows from it. */
public record Inspecting(ApplicationContext application, String username) {

    /** The fields of the form that most inspections need; a test changes what it is about. */
    public static Map<String, Object> form(String day, List<UUID> tasks) {
        return new HashMap<>(Map.of(
                "loai", "REGULAR",
                "noiDung", "Kiểm tra tiến độ và sản phẩm",
                "tu", day,
                "den", "",
                "truongDoan", "anlao.vhxh.truong",
                "thanhVien", "Nguyễn Thị Hiền",
                "donVi", List.of(),
                "nhiemVu", tasks.stream().map(UUID::toString).toList()));
    }

    public UUID prepare(UUID plan, Map<String, Object> form) {
        return bean(PreparingInspection.class).prepare(plan, typed(form), username);
    }

    public void revise(UUID inspection, Map<String, Object> form) {
        bean(PreparingInspection.class).revise(inspection, typed(form), username);
    }

    @SuppressWarnings("unchecked")
    private static TypedInspection typed(Map<String, Object> form) {
        return new TypedInspection(
                (String) form.get("loai"),
                (String) form.get("noiDung"),
                (String) form.get("tu"),
                (String) form.get("den"),
                (String) form.get("truongDoan"),
                (String) form.get("thanhVien"),
                (String) form.getOrDefault("soVanBan", ""),
                (String) form.getOrDefault("ngayVanBan", ""),
                (List<String>) form.get("donVi"),
                (List<String>) form.get("nhiemVu"));
    }

    /** Writes what was seen of a task. @return what was wrong with it; empty where it was kept */
    public Optional<String> find(UUID inspection, UUID task, String result, String remark) {
        var row = row(inspection, Optional.of(task));
        return Optional.ofNullable(bean(SavingFindings.class)
                .save(inspection, Map.of(row.id(), new SavingFindings.Typed(result, remark)), username)
                .get(row.id()));
    }

    public void conclude(UUID inspection, String words) {
        bean(SavingFindings.class).saveConclusion(inspection, words, username);
    }

    public void attach(UUID inspection, UUID task, InputStream file) {
        var found = bean(Inspections.class).get(inspection);
        bean(FindingFiles.class).add(row(inspection, Optional.of(task)), found, "Ảnh.docx", file, username);
    }

    /** The newest file of a task's row. */
    public Document file(UUID inspection, UUID task) {
        return bean(FindingFiles.class).of(row(inspection, Optional.of(task))).get(0);
    }

    /** @return what the person is told of it, for example that the day was moved */
    public String demand(UUID inspection, String unit, UUID task, String content, String due) {
        var typed = new DraftingDemands.Typed(unit, task == null ? "" : task.toString(), content, due);
        return bean(DraftingDemands.class).add(inspection, typed, username).orElse("");
    }

    public void withdraw(UUID demand, String why) {
        bean(WithdrawingDemand.class).withdraw(demand, why, username);
    }

    private Finding row(UUID inspection, Optional<UUID> task) {
        return bean(Findings.class).of(inspection).stream()
                .filter(row -> row.assignment().equals(task))
                .findFirst()
                .orElseThrow();
    }

    public List<UUID> demands(UUID inspection) {
        return bean(Demands.class).findByInspectionOrderByNumber(inspection).stream()
                .map(demand -> demand.id)
                .toList();
    }

    public String state(UUID inspection) {
        return bean(Inspections.class).get(inspection).state.wording();
    }

    /** The state of a demand and, while it is open, how it stands against its day. */
    public String demandState(UUID demand) {
        var facts = bean(DemandWords.class).of(bean(Demands.class).get(demand));
        return facts.get("state") + (facts.get("lateness").isEmpty() ? "" : ", " + facts.get("lateness"));
    }

    /** What the system said and what was seen, as the page shows it to the person. */
    public List<String> found(UUID inspection) {
        return view(inspection).rows().stream()
                .filter(row -> row.assignment().isPresent())
                .map(row -> row.seen().inOneLine() + " → " + row.resultWords())
                .toList();
    }

    public List<String> demanded(UUID inspection) {
        return view(inspection).demands().stream()
                .map(demand -> demand.unit() + ": " + demand.content())
                .toList();
    }

    private InspectionView view(UUID inspection) {
        return bean(InspectionView.Builder.class).of(bean(Inspections.class).get(inspection), username);
    }

    public boolean mayRead(UUID inspection) {
        return bean(InspectionAccess.class).mayRead(bean(Inspections.class).get(inspection), username);
    }

    public boolean mayReadDemand(UUID demand) {
        return bean(InspectionAccess.class).mayRead(bean(Demands.class).get(demand), username);
    }

    public List<String> besideTask(UUID task) {
        return bean(InspectionsBesideTask.class).of(task, username).lines().stream()
                .map(line -> line.text() + " – " + line.state())
                .toList();
    }

    /** What the lists show the person. */
    public List<UUID> inspections(String... fields) {
        return bean(InspectionRegister.class).inspections(viewer(), query(fields)).stream()
                .map(InspectionRegister.Line::id)
                .toList();
    }

    public List<String> demandList(String... fields) {
        return bean(InspectionRegister.class).demands(viewer(), query(fields), InspectionRegister.PAGE).stream()
                .map(demand -> demand.content() + (demand.overdue() ? " (quá hạn)" : ""))
                .toList();
    }

    public Map<String, Long> counts(String commune, UUID plan) {
        return bean(InspectionCounts.class).of(commune, Optional.of(plan), Optional.empty()).stream()
                .collect(Collectors.toMap(InspectionCounts.Count::wording, InspectionCounts.Count::count));
    }

    public byte[] document(UUID inspection) {
        return bean(ConclusionDocument.class).word(bean(Inspections.class).get(inspection));
    }

    public byte[] spreadsheet() {
        return DemandTable.spreadsheet(
                bean(InspectionRegister.class).demands(viewer(), query(), InspectionRegister.MOST_LINES));
    }

    private static InspectionRegister.Filter query(String... fields) {
        var asked = new HashMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) {
            asked.put(fields[i], fields[i + 1]);
        }
        return ListQuery.of(asked).filter();
    }

    private InspectionRegister.Viewer viewer() {
        var person = bean(Organisation.class).person(username).orElseThrow();
        return new InspectionRegister.Viewer(
                person.commune().orElseThrow(),
                bean(AssignmentReaders.class).seesAll(person),
                person.unit().orElse(null),
                username);
    }

    /** The latest first. */
    public List<String> record(UUID subject) {
        return bean(InspectionRecord.class).of(subject, 100).stream()
                .map(entry -> entry.event())
                .toList();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
