package vn.tiendo.workflow;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the links of mails lead: to the step in Tasklist, also after a login, which forgets what stands behind "#" in an address.
 * A step that was done in the meantime leads to the list of tasks with a sentence.
 */
@Controller
class StepPage {

    private final WorkItems items;
    private final StepRunner runner;

    StepPage(WorkItems items, StepRunner runner) {
        this.items = items;
        this.runner = runner;
    }

    @GetMapping("/viec/{taskId}")
    String open(Principal user, @PathVariable String taskId, RedirectAttributes messages) {
        if (items.find(taskId).isPresent() && runner.isVisible(user.getName(), taskId)) {
            return "redirect:/camunda/app/tasklist/default/#/?task=" + taskId;
        }
        messages.addFlashAttribute("xong", "Việc trong liên kết này đã được xử lý, hoặc không còn thuộc về bạn.");
        return "redirect:/tien-do/viec";
    }
}
