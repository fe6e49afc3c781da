package vn.tiendo.workflow;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;

/** A refusal is an answer to a person, not a failure: the engine's stack trace of it stays out of the log. */
@Component
class QuietRefusals extends TurboFilter {

    private static final String ENGINE = "org.camunda.bpm.engine";

    @PostConstruct
    void begin() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.addTurboFilter(this);
        }
    }

    @PreDestroy
    void end() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getTurboFilterList().remove(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        var refused = isRefusal(thrown)
                || arguments != null && Arrays.stream(arguments).anyMatch(QuietRefusals::isRefusal);
        return refused && logger.getName().startsWith(ENGINE) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean isRefusal(@Nullable Object logged) {
        return logged instanceof Refusal;
    }
}
