package vn.tiendo.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fires what is due by hand, in order of time, for a demonstration or a rehearsal whose clock jumps. */
@Component
public class Timers {

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);
    private static final int PAGE = 100;

    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;

    Timers(ManagementService management, ProcessEngine engine) {
        this.management = management;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Runs the action while nobody else fires timers. */
    public void alone(Runnable action) {
        var executor = engine.getJobExecutor();
        var wasActive = executor.isActive();
        if (wasActive) {
            executor.shutdown();
        }
        try {
            action.run();
        } finally {
            if (wasActive) {
                executor.start();
            }
        }
    }

    /**
     * Fires every timer that is due at the product's present time, and lets go on what waits for a thread; one that fails keeps
     * its incident for the operator.
     *
     * @return how many fired
     */
    public int fireDue(Date now) {
        var fired = 0;
        var due = due(now);
        while (!due.isEmpty()) {
            for (var job : due) {
                fired += fire(job) ? 1 : 0;
            }
            due = due(now);
        }
        return fired;
    }

    /** When the next timer is due; empty if none waits. */
    public Optional<Instant> nextDue() {
        return management.createJobQuery().active().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1).stream()
                .findFirst()
                .map(job -> job.getDuedate().toInstant());
    }

    private java.util.List<Job> due(Date now) {
        var waiting = management
                .createJobQuery()
                .messages()
                .active()
                .withRetriesLeft()
                .listPage(0, PAGE);
        return waiting.isEmpty() ? timersDue(now) : waiting;
    }

    private java.util.List<Job> timersDue(Date now) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(new Date(now.getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .listPage(0, PAGE);
    }

    private boolean fire(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("timer {} failed", job.getId(), failed);
            return false;
        }
    }
}
