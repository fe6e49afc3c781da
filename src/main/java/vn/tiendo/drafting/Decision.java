package vn.tiendo.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided for one cell.
 *
 * @param value null: the cell is as written again
 * @param version grows with each decision on the cell; 0 is the cell as written
 */
record Decision(@Nullable String value, String by, Instant at, int version) {}
