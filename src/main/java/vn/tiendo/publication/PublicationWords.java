package vn.tiendo.publication;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;

/** A publication in words: what stands on top of its forms and on its page. */
@Component
class PublicationWords {

    private static final int SAID = 5;

    private final PublicationCase work;
    private final Snapshots snapshots;
    private final Organisation organisation;

    PublicationWords(PublicationCase work, Snapshots snapshots, Organisation organisation) {
        this.work = work;
        this.snapshots = snapshots;
        this.organisation = organisation;
    }

    Map<String, String> of(Publication publication) {
        var snapshot = snapshots.get(publication.snapshot).read();
        var words = new LinkedHashMap<String, String>();
        words.put("title", "Công khai tiến độ thực hiện kế hoạch");
        words.put("reference", work.called(publication));
        words.put("state", publication.state.wording());
        words.put("day", VietnamTime.format(LocalDate.parse(snapshot.dataDate())));
        words.put("figures", figures(snapshot.figures()));
        words.put("intro", publication.intro);
        words.put("proposer", proposer(publication));
        words.put("passed", passed(publication));
        words.put("returned", text(publication.returned));
        words.put("said", said(publication));
        words.put("link", "/cong-khai-hoa/" + publication.id + "/xem");
        return words;
    }

    private static String figures(Snapshot.Figures all) {
        return all.total() + " nhiệm vụ: " + all.completedOnTime() + " hoàn thành đúng hạn, " + all.completedLate()
                + " hoàn thành quá hạn, " + all.overdue() + " chưa hoàn thành, quá hạn";
    }

    private String proposer(Publication publication) {
        var right = publication.proposedRight.isEmpty() ? "" : ", " + publication.proposedRight;
        return organisation.nameOf(publication.proposedBy) + right + ", " + VietnamTime.format(publication.proposedAt);
    }

    private static String passed(Publication publication) {
        return publication.passedOver.length == 0
                ? ""
                : Stream.of(publication.passedOver).collect(Collectors.joining("\n")) + "\nLý do: "
                        + publication.passedReason;
    }

    private String said(Publication publication) {
        return work.record.of(publication.id, SAID).stream()
                .map(entry -> entry.line(organisation))
                .map(line -> line.at() + " – " + line.by() + ": " + line.event()
                        + (line.text().isEmpty() ? "" : ". " + line.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
