package vn.tiendo.approval;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** What waits for my decision, and each decision in two taps: the first chooses, the second confirms. */
@Controller
@RequestMapping("/cho-duyet")
class ApprovalPages {

    private static final String GONE = "Việc này đã được xử lý xong, anh/chị không cần làm gì thêm.";

    private final WaitingList list;
    private final ShowingDecision showing;
    private final TypedAnswers typed;
    private final WorkItems items;
    private final RightToAct rights;
    private final StepRunner runner;
    private final Organisation organisation;

    ApprovalPages(
            WaitingList list,
            ShowingDecision showing,
            TypedAnswers typed,
            WorkItems items,
            RightToAct rights,
            StepRunner runner,
            Organisation organisation) {
        this.list = list;
        this.showing = showing;
        this.typed = typed;
        this.items = items;
        this.rights = rights;
        this.runner = runner;
        this.organisation = organisation;
    }

    @GetMapping
    String list(Principal user, @RequestParam(name = "trang", defaultValue = "0") int page, Model model) {
        var commune = organisation
                .person(user.getName())
                .flatMap(Person::commune)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        model.addAttribute("cho", list.of(user.getName(), commune, Math.max(0, page)));
        return "cho-duyet";
    }

    /** With a choice in the address it asks for what the choice needs, and to confirm it. */
    @GetMapping("/{taskId}")
    String one(
            Principal user,
            @PathVariable String taskId,
            @RequestParam("chon") Optional<String> choice,
            Model model,
            RedirectAttributes messages) {
        var item = items.find(taskId);
        if (item.isEmpty()) {
            return gone(messages);
        }
        if (!item.get().asksForDecision() && mine(user, item.get())) {
            return "redirect:/viec/" + taskId;
        }
        return shown(user, item.get(), typed.chosen(item.get(), choice), "", model);
    }

    @PostMapping("/{taskId}")
    String decide(
            Principal user,
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes messages) {
        var item = items.find(taskId);
        if (item.isEmpty()) {
            return gone(messages);
        }
        if (!item.get().asksForDecision()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        requireMine(user, item.get());
        var answers = typed.of(item.get(), sent);
        try {
            runner.takeUpAndSubmit(user.getName(), taskId, answers);
            messages.addFlashAttribute(
                    "xong",
                    "Đã ghi nhận «" + typed.choice(item.get(), answers) + "» cho việc «"
                            + item.get().name() + "».");
            return "redirect:/cho-duyet";
        } catch (Refusal refusal) {
            return refused(user, taskId, answers, refusal, model, messages);
        }
    }

    /** Who was second is told so; who was refused finds what they typed. */
    private String refused(
            Principal user,
            String taskId,
            Map<String, Object> answers,
            Refusal refusal,
            Model model,
            RedirectAttributes messages) {
        var sentence = Optional.ofNullable(refusal.getMessage()).orElse("");
        return items.find(taskId)
                .map(item -> shown(user, item, answers, sentence, model))
                .orElseGet(() -> gone(messages));
    }

    private String shown(Principal user, WorkItem item, Map<String, Object> answers, String refusal, Model model) {
        requireMine(user, item);
        model.addAttribute("viec", showing.of(item, user.getName(), answers, !refusal.isEmpty()));
        model.addAttribute("loi", refusal);
        return "mot-quyet-dinh";
    }

    private static String gone(RedirectAttributes messages) {
        messages.addFlashAttribute("xong", GONE);
        return "redirect:/cho-duyet";
    }

    /** What is another's is not there for this person. */
    private void requireMine(Principal user, WorkItem item) {
        if (!mine(user, item)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private boolean mine(Principal user, WorkItem item) {
        return rights.of(user.getName(), item).isPresent()
                || item.assignee().filter(user.getName()::equals).isPresent();
    }
}
