package vn.tiendo.startup;

import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Reports an expected failure of the start as one line; everything else is left to Spring Boot's own reports. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneLineFailure implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(OneLineFailure.class);

    @Override
    public boolean reportException(Throwable failure) {
        Optional<StartupProblem> problem = problemIn(failure);
        problem.ifPresent(found -> {
            log.error("{}", found.sentence());
            log.debug("Chi tiết", failure);
        });
        return problem.isPresent();
    }

    private static Optional<StartupProblem> problemIn(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(OneLineFailure::asProblem)
                .findFirst();
    }

    private static Stream<StartupProblem> asProblem(Throwable cause) {
        if (cause instanceof StartupProblem problem) {
            return Stream.of(problem);
        }
        return cause instanceof PortInUseException inUse ? Stream.of(HttpPort.inUse(inUse.getPort())) : Stream.empty();
    }
}
