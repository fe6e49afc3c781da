package vn.tiendo.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.indicator.WrittenTarget;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedIndicator;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.extracted.ExtractedTask;
import vn.tiendo.intake.extracted.RowPlace;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.unit.CommuneKind;

/** Lays out a plan that was read as the rows of an import: facts first, then each appendix with its groups. */
final class RowsOfPlan {

    private final List<DraftRow> rows = new ArrayList<>();

    private RowsOfPlan() {}

    /** @param chosen facts that the file does not say: what it is for, and for which running plan */
    static List<DraftRow> of(ExtractedPlan plan, Map<String, String> chosen) {
        var rows = new RowsOfPlan();
        var facts = new HashMap<>(facts(plan.letter()));
        facts.putAll(chosen);
        rows.add(RowKind.PLAN, facts, new DraftRow.Read(ofLetter(plan), List.of(), Map.of(), List.of()));
        plan.appendices().forEach(rows::addAppendix);
        rows.addDrafts(plan.drafts());
        return List.copyOf(rows.rows);
    }

    private static Map<String, String> facts(ExtractedPlan.Letter letter) {
        var signatory = letter.signatory();
        var regime = letter.regime();
        return Map.ofEntries(
                Map.entry(Facts.SUBJECT, letter.subject()),
                Map.entry(Facts.ISSUER, issuer(letter.issuer())),
                Map.entry(Facts.PLAN_NUMBER, letter.number().orElse("")),
                Map.entry(Facts.DATE, letter.date().map(VietnamTime::format).orElse("")),
                Map.entry(Facts.YEAR, letter.year().map(String::valueOf).orElse("")),
                Map.entry(Facts.LEGAL_BASES, String.join("\n", letter.legalBases())),
                Map.entry(Facts.REPLACES, letter.replaces().orElse("")),
                Map.entry(Facts.SIGNATORY, signatory.name().orElse("")),
                Map.entry(Facts.AUTHORITY, signatory.authority().orElse("")),
                Map.entry(Facts.SIGNATORY_POSITION, signatory.position().orElse("")),
                Map.entry(Facts.RECIPIENTS, String.join("\n", letter.recipients())),
                Map.entry(Facts.UNIT_REPORT, regime.unitReport().orElse("")),
                Map.entry(
                        Facts.ANNUAL_DATE,
                        regime.unitReport().flatMap(PlanFacts::yearlyDay).orElse("")),
                Map.entry(Facts.COMMUNE_REPORT, regime.communeReport().orElse("")));
    }

    /** "xã An Lão". */
    private static String issuer(ExtractedPlan.Issuer issuer) {
        return (issuer.kind().map(CommuneKind::word).orElse("") + " " + issuer.name()).strip();
    }

    /** The doubts of the plan that are of none of its rows. */
    private static List<DraftRow.Noted> ofLetter(ExtractedPlan plan) {
        var ofRows = new ArrayList<String>();
        plan.appendices().forEach(appendix -> {
            appendix.tasks().forEach(task -> task.doubts().forEach(doubt -> ofRows.add(said(doubt))));
            appendix.indicators().forEach(row -> row.doubts().forEach(doubt -> ofRows.add(said(doubt))));
        });
        return plan.doubts().stream()
                .filter(doubt -> !ofRows.contains(doubt.written() + doubt.why()))
                .map(doubt -> new DraftRow.Noted(
                        column(doubt.at()), doubt.written(), doubt.why(), doubt.suggestion(), false, true))
                .toList();
    }

    private static String said(Doubt doubt) {
        return doubt.written() + doubt.why();
    }

    /** The fact that a doubt about the letter names last: "… / subject". */
    private static String column(String at) {
        var last = at.substring(at.lastIndexOf('/') + 1).strip();
        if (last.equals("regime")) {
            return Facts.UNIT_REPORT;
        }
        return Facts.COLUMNS.contains(last) ? last : Facts.SUBJECT;
    }

    private void addAppendix(ExtractedAppendix appendix) {
        add(RowKind.APPENDIX, Map.of(Columns.TITLE, appendix.title()), DraftRow.ADDED);
        var groups = new Groups(appendix.groups());
        appendix.tasks().forEach(task -> {
            groups.before(task.group()).forEach(this::addGroup);
            addTask(task);
        });
        appendix.indicators().forEach(indicator -> {
            groups.before(indicator.group()).forEach(this::addGroup);
            addIndicator(indicator);
        });
        groups.rest().forEach(this::addGroup);
    }

    private void addGroup(ExtractedAppendix.Group group) {
        add(RowKind.GROUP, Map.of(Columns.NUMBER, group.number(), Columns.TITLE, group.title()), DraftRow.ADDED);
    }

    private void addTask(ExtractedTask task) {
        var cells = Map.of(
                Columns.NUMBER, task.number(),
                Columns.TITLE, task.title(),
                Columns.RESPONSIBLE, task.responsible().orElse(""),
                Columns.LEAD, task.lead(),
                Columns.COORDINATING, task.coordinating(),
                Columns.OUTPUT, task.output(),
                Columns.DEADLINE, task.deadline(),
                Columns.NOTE, task.note().orElse(""));
        var read = task.reading().doubts();
        var noted = task.doubts().stream()
                .filter(doubt -> doubt.column() != PlanColumn.NOTE || !ResourceCells.isOfMeans(doubt.written()))
                .map(doubt -> noted(doubt, !read.contains(doubt)))
                .toList();
        var kind = task.parent().isPresent() ? RowKind.SUB_ROW : RowKind.TASK;
        add(kind, cells, new DraftRow.Read(noted, task.rows(), task.extra(), List.of()));
    }

    private void addIndicator(ExtractedIndicator indicator) {
        var cells = Map.of(
                Columns.NUMBER, indicator.number(),
                Columns.TITLE, indicator.title(),
                Columns.UNIT, indicator.unit().orElse(""),
                Columns.LEAD, indicator.lead(),
                Columns.COORDINATING, indicator.coordinating(),
                Columns.OUTPUT, indicator.output().orElse(""));
        var noted = indicator.doubts().stream()
                .map(doubt -> noted(
                        doubt, !doubt.column().isOfUnits() || doubt.suggestion().isPresent()))
                .toList();
        add(RowKind.INDICATOR, cells, read(noted, indicator.rows(), indicator.extra(), indicator.targets()));
    }

    private static DraftRow.Read read(
            List<DraftRow.Noted> noted, List<RowPlace> at, Map<String, String> extra, List<WrittenTarget> targets) {
        return new DraftRow.Read(noted, at, extra, targets);
    }

    private static DraftRow.Noted noted(Doubt doubt, boolean own) {
        return new DraftRow.Noted(
                doubt.column().key(), doubt.written(), doubt.why(), doubt.suggestion(), doubt.gap(), own);
    }

    /** Each bullet under its section, which becomes the group. */
    private void addDrafts(List<ExtractedPlan.Draft> drafts) {
        if (!drafts.isEmpty()) {
            add(RowKind.APPENDIX, Map.of(Columns.TITLE, "Nhiệm vụ trong kế hoạch"), DraftRow.ADDED);
        }
        var section = Optional.<String>empty();
        for (var draft : drafts) {
            if (section.filter(draft.section()::equals).isEmpty()) {
                addGroup(new ExtractedAppendix.Group(draft.section(), "Mục " + draft.section()));
                section = Optional.of(draft.section());
            }
            add(RowKind.DRAFT, Map.of(Columns.TITLE, draft.text()), DraftRow.ADDED);
        }
    }

    private void add(RowKind kind, Map<String, String> written, DraftRow.Read read) {
        rows.add(new DraftRow(UUID.randomUUID(), rows.size(), kind, written, read, Map.of()));
    }

    /** The group rows of an appendix, each handed out before its first task; some have none. */
    private static final class Groups {

        private final List<ExtractedAppendix.Group> groups;
        private int next;
        private String current = "";

        Groups(List<ExtractedAppendix.Group> groups) {
            this.groups = groups;
        }

        List<ExtractedAppendix.Group> before(String group) {
            if (group.equals(current)) {
                return List.of();
            }
            current = group;
            for (var at = next; at < groups.size(); at++) {
                if (groups.get(at).number().equals(group)) {
                    return upTo(at + 1);
                }
            }
            return List.of();
        }

        List<ExtractedAppendix.Group> rest() {
            return upTo(groups.size());
        }

        private List<ExtractedAppendix.Group> upTo(int end) {
            var handed = groups.subList(next, end);
            next = end;
            return handed;
        }
    }
}
