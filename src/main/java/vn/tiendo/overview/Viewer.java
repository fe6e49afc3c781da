package vn.tiendo.overview;

import java.util.List;
import java.util.Optional;

/**
 * Whose overview it is: everything of the commune, or what the own unit carries out.
 *
 * @param positions the codes of those for which the person acts today
 */
record Viewer(String commune, boolean all, Optional<String> unit, String person, List<String> positions) {}
