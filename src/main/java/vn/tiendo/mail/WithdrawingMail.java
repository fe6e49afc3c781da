package vn.tiendo.mail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.StepEnded;

/** A step that ended asks nobody any more: what waits to be sent about it stays. */
@Component
class WithdrawingMail {

    private final Outbox outbox;

    WithdrawingMail(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(StepEnded step) {
        outbox.withdraw(step.taskId());
    }
}
