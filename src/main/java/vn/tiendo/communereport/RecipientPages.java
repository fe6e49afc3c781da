package vn.tiendo.communereport;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.communereport.Recipients.Recipient;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.PlanReaders;
import vn.tiendo.refusal.Refusal;

/** To whom the reports of a plan go; the plan desk keeps their names and mail addresses. */
@Controller
@RequestMapping("/ke-hoach/{id}/noi-nhan")
class RecipientPages {

    private static final int FREE_LINES = 2;
    private static final int LONGEST = 200;

    private final Recipients recipients;
    private final PlanReaders readers;
    private final PlanDesk desk;
    private final TransactionTemplate transaction;

    RecipientPages(Recipients recipients, PlanReaders readers, PlanDesk desk, TransactionTemplate transaction) {
        this.recipients = recipients;
        this.readers = readers;
        this.desk = desk;
        this.transaction = transaction;
    }

    @GetMapping
    String page(Principal user, @PathVariable UUID id, Model model) {
        var plan = ofDesk(user, id);
        var lines = new java.util.ArrayList<>(recipients.of(id));
        IntStream.range(0, FREE_LINES).forEach(free -> lines.add(new Recipient("", "")));
        model.addAttribute("kh", plan);
        model.addAttribute("dong", lines);
        return "noi-nhan";
    }

    @PostMapping
    String save(
            Principal user,
            @PathVariable UUID id,
            @RequestParam("ten") List<String> names,
            @RequestParam("thu") List<String> mails,
            RedirectAttributes messages) {
        ofDesk(user, id);
        try {
            var typed = IntStream.range(0, Math.min(names.size(), mails.size()))
                    .mapToObj(i ->
                            new Recipient(names.get(i).strip(), mails.get(i).strip()))
                    .filter(recipient -> !recipient.name().isEmpty())
                    .peek(RecipientPages::check)
                    .toList();
            Refusal.unless(!typed.isEmpty(), "Báo cáo phải có ít nhất một nơi nhận.");
            transaction.executeWithoutResult(status -> recipients.set(id, typed));
            messages.addFlashAttribute("xong", "Đã ghi nơi nhận.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/ke-hoach/" + id + "/noi-nhan";
    }

    private static void check(Recipient recipient) {
        Refusal.unless(
                recipient.name().length() <= LONGEST && recipient.mail().length() <= LONGEST,
                "Tên và địa chỉ thư không quá 200 ký tự.");
        if (recipient.mail().isEmpty()) {
            return;
        }
        try {
            new InternetAddress(recipient.mail(), true).validate();
        } catch (AddressException wrong) {
            throw new Refusal("«" + recipient.mail() + "» không phải địa chỉ thư.");
        }
    }

    private Plan ofDesk(Principal user, UUID id) {
        var plan = readers.readable(user, id);
        if (!desk.isMember(user.getName(), plan.commune())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return plan;
    }
}
