package vn.tiendo.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** Somebody is authorised to act for a position, or no longer; open work changes hands in the same transaction. */
@Component
public class Deputising {

    private static final int MOST_MONTHS = 12;

    private final Deputies deputies;
    private final Organisation organisation;
    private final PositionHolders holders;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deputising(
            Deputies deputies,
            Organisation organisation,
            PositionHolders holders,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deputies = deputies;
        this.organisation = organisation;
        this.holders = holders;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Authorises somebody. One person a day: with two nobody could say who had to act.
     *
     * @param by the username of who grants it: the holder or the commune's administrator
     * @throws Refusal if the days, the person or the position do not allow it
     */
    @Transactional
    public void grant(Deputy deputy, String by) {
        Refusal.unless(deputies.lock(deputy.commune(), deputy.position()), "Không có chức vụ này.");
        checkDays(deputy);
        Refusal.unless(!deputy.reason().isBlank(), "Hãy nêu lý do ủy quyền.");
        checkPerson(deputy);
        deputies.ofPosition(deputy.commune(), deputy.position()).stream()
                .filter(deputy::meets)
                .findFirst()
                .ifPresent(this::refuseSecond);
        deputies.add(deputy, by, clock.instant());
        log(by, "DEPUTY", deputy);
        events.publishEvent(new OrganisationChanged(deputy.commune()));
    }

    private void checkDays(Deputy deputy) {
        var today = VietnamTime.today(clock);
        Refusal.unless(!deputy.to().isBefore(deputy.from()), "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        Refusal.unless(
                !deputy.from().isBefore(today),
                "Ngày bắt đầu phải từ hôm nay trở đi: việc đã qua do người giữ chức vụ chịu trách nhiệm.");
        Refusal.unless(
                deputy.to().isBefore(deputy.from().plusMonths(MOST_MONTHS)),
                "Mỗi lần ủy quyền không quá 12 tháng; hết hạn có thể ủy quyền lại.");
        Refusal.unless(
                !deputy.from().isAfter(today.plusMonths(MOST_MONTHS)), "Ngày bắt đầu không được quá 12 tháng tới.");
    }

    private void checkPerson(Deputy deputy) {
        var person = organisation.person(deputy.username()).filter(each -> each.worksIn(deputy.commune()));
        Refusal.unless(person.isPresent(), "Người xử lý thay phải là người của xã, phường này.");
        Refusal.unless(person.filter(Person::hasAccount).isPresent(), "Người này không có tài khoản để xử lý thay.");
        var held = holders.of(deputy.commune(), deputy.position());
        Refusal.unless(!held.contains(deputy.username()), "Người này đang giữ chính chức vụ đó.");
        Refusal.unless(
                deputy.holder().filter(holder -> !held.contains(holder)).isEmpty(),
                "Chỉ người đang giữ chức vụ mới ủy quyền được; người được ủy quyền không ủy quyền tiếp.");
    }

    private void refuseSecond(Deputy other) {
        throw new Refusal("Chức vụ này đã ủy quyền cho " + organisation.nameOf(other.username()) + " từ "
                + VietnamTime.format(other.from()) + " đến hết " + VietnamTime.format(other.to())
                + "; mỗi ngày chỉ một người xử lý thay. Hãy kết thúc ủy quyền đó hoặc chọn ngày khác.");
    }

    /**
     * Ends it before its last day: from today on nobody acts by it. One that has not begun goes, with a note in the log.
     *
     * @param by the username of who ends it
     * @throws Refusal if it is over
     */
    @Transactional
    public void end(UUID id, String by) {
        var deputy = locked(id);
        var today = VietnamTime.today(clock);
        Refusal.unless(!deputy.to().isBefore(today), "Ủy quyền này đã kết thúc.");
        if (deputy.from().isAfter(today)) {
            deputies.remove(id);
            log(by, "DEPUTY_REMOVED", deputy);
        } else {
            deputies.end(id, today.minusDays(1), by, clock.instant());
            log(by, "DEPUTY_ENDED", deputy);
        }
        events.publishEvent(new OrganisationChanged(deputy.commune()));
    }

    private Deputy locked(UUID id) {
        var found = deputies.find(id).orElseThrow(() -> new Refusal("Không tìm thấy ủy quyền này."));
        deputies.lock(found.commune(), found.position());
        return deputies.find(id).orElseThrow(() -> new Refusal("Ủy quyền này đã kết thúc."));
    }

    /** What the person does as a deputy on that day or later. */
    public List<Deputy> by(String username, LocalDate day) {
        return notOver(deputies.ofDeputy(username), day);
    }

    /** Who deputises on that day or later for the person's part of a position; also where it is the whole position. */
    public List<Deputy> insteadOf(String username, LocalDate day) {
        return notOver(deputies.ofHolder(username), day).stream()
                .filter(deputy -> deputy.holder().isPresent() || isOnlyHolder(deputy))
                .toList();
    }

    /** What the person deputises for on that very day. */
    public List<Deputy> actingOn(String username, LocalDate day) {
        return by(username, day).stream().filter(deputy -> deputy.covers(day)).toList();
    }

    private boolean isOnlyHolder(Deputy deputy) {
        return holders.of(deputy.commune(), deputy.position()).size() == 1;
    }

    private static List<Deputy> notOver(List<Deputies.Line> lines, LocalDate day) {
        return lines.stream()
                .map(Deputies.Line::deputy)
                .filter(deputy -> !deputy.to().isBefore(day))
                .toList();
    }

    private void log(String by, String event, Deputy deputy) {
        var whose = deputy.holder().map(holder -> " thay " + holder).orElse("");
        accounts.log(
                by,
                event,
                deputy.position() + whose + ": " + deputy.username() + " " + VietnamTime.format(deputy.from()) + " – "
                        + VietnamTime.format(deputy.to()) + ", " + deputy.reason());
    }
}
