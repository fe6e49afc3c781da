package vn.tiendo.unit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a cell of units says, each list in the order of the cell.
 *
 * @param mentions the units and kinds that are named
 * @param collectives the collective names
 * @param outside city and other outside bodies as written: they can only coordinate, with a contact note
 * @param channels channels run by a unit ("Cổng thông tin điện tử"), which are no units
 * @param unknown tokens that match nothing, "chưa xác định được đơn vị": the plan desk maps them
 */
public record UnitReading(
        List<UnitMention> mentions,
        List<CollectiveReading> collectives,
        List<String> outside,
        List<String> channels,
        List<String> unknown) {

    public UnitReading {
        mentions = List.copyOf(mentions);
        collectives = List.copyOf(collectives);
        outside = List.copyOf(outside);
        channels = List.copyOf(channels);
        unknown = List.copyOf(unknown);
    }

    /** Every kind meant, named or through a collective name, in the order of {@link UnitKind}. */
    public Set<UnitKind> kinds() {
        EnumSet<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        mentions.forEach(mention -> kinds.add(mention.kind()));
        collectives.forEach(collective -> kinds.addAll(collective.kinds()));
        return Collections.unmodifiableSet(kinds);
    }

    /** Whether the lead must name the coordinators when it accepts: "các đơn vị có liên quan". */
    public boolean leavesSomeToTheLead() {
        return collectives.stream().anyMatch(collective -> collective.collective() == Collective.CONCERNED);
    }

    /** Whether a person must map a token before the cell is understood. */
    public boolean hasUnknown() {
        return !unknown.isEmpty();
    }
}
