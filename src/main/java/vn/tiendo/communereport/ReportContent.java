package vn.tiendo.communereport;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a report says now: its figures, and each section with the counted sentences and the words. */
record ReportContent(CommuneReport report, ReportData data, List<Part> parts) {

    /** @param written empty while the text follows what units report */
    record Part(Section section, List<String> counted, String text, Optional<Sections.Written> written) {}

    static ReportContent of(CommuneReport report, ReportData data, Map<Section, Sections.Written> written) {
        var drafted = new DraftedSections(data);
        var counted = new CountedSentences(data);
        var parts = Arrays.stream(Section.values())
                .map(section -> {
                    var own = Optional.ofNullable(written.get(section));
                    return new Part(
                            section,
                            counted.of(section),
                            own.map(Sections.Written::text).orElseGet(() -> drafted.text(section)),
                            own);
                })
                .toList();
        return new ReportContent(report, data, parts);
    }

    Part part(Section section) {
        return parts.get(section.ordinal());
    }
}
