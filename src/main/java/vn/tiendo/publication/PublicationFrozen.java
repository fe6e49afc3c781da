package vn.tiendo.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assignment.Standing;

/** A snapshot was frozen, in the transaction of the proposal. @param figures how many tasks stand how, as the public reads it */
public record PublicationFrozen(UUID publication, List<UUID> plans, LocalDate day, Map<Standing, Integer> figures) {}
