package vn.tiendo.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;

/** Writes due dates as an iCalendar text (RFC 5545) of events that last their whole day, for feeds and for mails alike. */
@Component
public class DueCalendar {

    private static final String TTL = "PT4H";
    /** The whole country has had one time since then. */
    private static final LocalDateTime SINCE = LocalDateTime.of(1976, 1, 1, 0, 0);

    private final Revisions revisions;
    private final String organiser;

    DueCalendar(Revisions revisions, @Value("${tiendo.mail.from}") String organiser) {
        this.revisions = revisions;
        this.organiser = organiser;
    }

    /** The same text for the same items: an event's number and time stamp change only with its date. */
    public String of(List<DueItem> items) {
        var different = different(items);
        var known = revisions.of(different);
        var calendar = empty();
        different.forEach(item -> calendar.add(event(item, known)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.fold(text.toString());
    }

    private static Collection<DueItem> different(List<DueItem> items) {
        var byUid = new LinkedHashMap<String, DueItem>();
        items.forEach(item -> byUid.putIfAbsent(item.uid(), item));
        return byUid.values();
    }

    private static Calendar empty() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Tien Do//Han xu ly//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", "Tiến Độ: hạn xử lý"));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", TTL));
        calendar.add(vietnam());
        return calendar;
    }

    /** The one zone, without summer time; a calendar without any component would not be valid. */
    private static VTimeZone vietnam() {
        var zone = VietnamTime.ZONE;
        var offset = zone.getRules().getOffset(SINCE);
        var standard = new Standard(
                new PropertyList(List.of(new DtStart<>(SINCE), new TzOffsetFrom(offset), new TzOffsetTo(offset))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<Observance>(List.of(standard)));
    }

    private VEvent event(DueItem item, Map<String, Revisions.Revision> known) {
        var revision = known.getOrDefault(item.uid(), Revisions.Revision.NONE);
        var changed = revision.changedAt().truncatedTo(ChronoUnit.SECONDS);
        return new VEvent(new PropertyList(List.of(
                new Uid(item.uid()),
                new DtStamp(changed),
                new LastModified(changed),
                new Sequence(revision.number()),
                new DtStart<LocalDate>(item.due()),
                new DtEnd<LocalDate>(item.due().plusDays(1)),
                new Summary("Đến hạn: " + plain(item.title())),
                new Description(item.note() + "\n" + item.link()),
                new Url(URI.create(item.link())),
                new Organizer(new ParameterList(List.of(new Cn("Tiến Độ"))), URI.create("mailto:" + organiser)),
                ImmutableClazz.PRIVATE,
                ImmutableTransp.TRANSPARENT)));
    }

    private static String plain(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }
}
