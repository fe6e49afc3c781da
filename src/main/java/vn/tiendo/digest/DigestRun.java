package vn.tiendo.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** One commune's reminding at one time of one day. */
record DigestRun(UUID id, String commune, LocalDate day, LocalTime at, Instant startedAt) {}
