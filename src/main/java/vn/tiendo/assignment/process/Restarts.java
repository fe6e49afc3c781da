package vn.tiendo.assignment.process;

import org.springframework.stereotype.Component;

/** Whether this thread is letting a task begin again: the parts whose process ends by that do not count as stopped. */
@Component
class Restarts {

    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    void during(Runnable restart) {
        running.set(true);
        try {
            restart.run();
        } finally {
            running.remove();
        }
    }

    boolean isRunning() {
        return running.get();
    }
}
