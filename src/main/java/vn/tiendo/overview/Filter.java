package vn.tiendo.overview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What was asked for, understood; what cannot be is answered 400. */
record Filter(
        Optional<UUID> plan,
        Optional<String> unit,
        Optional<Group> group,
        Optional<Period> period,
        Optional<Wanted> wanted,
        Optional<String> words,
        Scope scope) {

    private static final Pattern GROUP = Pattern.compile("(\\d{1,4})/(.{1,40})");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("[uuuu-MM][M/uuuu]");

    /** Of whose tasks: those that are led, those that a unit coordinates, those that a person answers for. */
    enum Scope {
        LED(""),
        COORDINATED("phoi-hop"),
        RESPONSIBLE("chiu-trach-nhiem");

        private final String key;

        Scope(String key) {
            this.key = key;
        }

        static Optional<Scope> of(String key) {
            return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
        }
    }

    record Group(int appendix, String number) {}

    /** Days of which one is the due date, both ends inclusive. */
    record Period(LocalDate first, LocalDate last) {}

    static Filter of(Asked asked) {
        return new Filter(
                given(asked.plan()).map(Filter::id),
                given(asked.unit()),
                given(asked.group()).map(Filter::group),
                given(asked.period()).map(Filter::period),
                given(asked.state()).map(name -> Wanted.of(name).orElseThrow(Filter::notUnderstood)),
                given(asked.words()),
                Scope.of(asked.scope()).orElseThrow(Filter::notUnderstood));
    }

    /** The same for one unit, or for any. */
    Filter of(Optional<String> one) {
        return new Filter(plan, one, group, period, wanted, words, scope);
    }

    Filter withoutWanted() {
        return new Filter(plan, unit, group, period, Optional.empty(), words, scope);
    }

    Filter wanting(Wanted one) {
        return new Filter(plan, unit, group, period, Optional.of(one), words, scope);
    }

    Filter in(Period other) {
        return new Filter(plan, unit, group, Optional.of(other), wanted, words, scope);
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed).filter(text -> !text.isBlank());
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw notUnderstood();
        }
    }

    private static Group group(String key) {
        var found = GROUP.matcher(key);
        if (!found.matches()) {
            throw notUnderstood();
        }
        return new Group(Integer.parseInt(found.group(1)), found.group(2));
    }

    /** A year, 2026, or a month, 2026-06 or as people write it, 6/2026. */
    static Period period(String typed) {
        try {
            return typed.strip().length() == 4
                    ? year(Year.parse(typed.strip()))
                    : month(YearMonth.parse(typed.strip(), MONTH));
        } catch (DateTimeException noPeriod) {
            throw notUnderstood();
        }
    }

    static Period year(Year year) {
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
