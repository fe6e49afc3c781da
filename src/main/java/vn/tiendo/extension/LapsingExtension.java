package vn.tiendo.extension;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.ExtendingAssignment;

/** A request whose task ended or begins again is decided by nobody any more, and says why. */
@Component
public class LapsingExtension {

    private final Extensions extensions;
    private final ExtendingAssignment tasks;
    private final ExtensionRecord record;

    LapsingExtension(Extensions extensions, ExtendingAssignment tasks, ExtensionRecord record) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.record = record;
    }

    /** Lets it lapse in the transaction that ends its process, unless it is settled already. */
    @Transactional
    public void lapse(UUID id) {
        var extension = extensions.get(id);
        if (!extension.state.isOpen()) {
            return;
        }
        var task = tasks.get(extension.assignment);
        var why = task.ended()
                ? "Nhiệm vụ đã kết thúc: " + task.state() + "."
                : "Nhiệm vụ bắt đầu lại theo kế hoạch đã điều chỉnh, hoặc quy trình của nhiệm vụ bị hủy.";
        extension.lapse(why);
        extensions.save(extension);
        record.noteBySystem(extension, "Đề nghị gia hạn hết hiệu lực", why);
    }
}
