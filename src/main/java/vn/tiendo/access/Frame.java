package vn.tiendo.access;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.context.LazyContextVariable;
import vn.tiendo.approval.WaitingDecisions;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Cities;
import vn.tiendo.unit.City;
import vn.tiendo.unit.Commune;
import vn.tiendo.unit.Deputising;
import vn.tiendo.unit.Deputy;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.PositionHolders;
import vn.tiendo.unit.Role;
import vn.tiendo.unit.UnitKind;

/** What stands around every page, ours and the web applications': who I am, what day it is, where I can go. */
@Component
class Frame {

    private static final Set<Role> DECIDING = EnumSet.of(Role.HEAD, Role.LEADER, Role.PLAN_DESK, Role.CLERK);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", Locale.forLanguageTag("vi-VN"));

    private final Organisation organisation;
    private final Cities cities;
    private final PositionHolders holders;
    private final Deputising deputising;
    private final WaitingDecisions waiting;
    private final Clock clock;
    private final boolean demonstration;

    Frame(
            Organisation organisation,
            Cities cities,
            PositionHolders holders,
            Deputising deputising,
            WaitingDecisions waiting,
            Clock clock,
            @Value("${tiendo.demo}") boolean demonstration) {
        this.organisation = organisation;
        this.cities = cities;
        this.holders = holders;
        this.deputising = deputising;
        this.waiting = waiting;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    record Link(String label, String href) {}

    /** {@code acting} says whose work the person does today as a deputy; empty for everybody else. */
    record Me(
            String username,
            String name,
            String position,
            String acting,
            String commune,
            @Nullable LocalDate demoDate,
            String today,
            List<Link> links,
            List<Link> more,
            boolean operator) {}

    Optional<Me> of(@Nullable Principal user) {
        return Optional.ofNullable(user)
                .flatMap(known -> organisation.person(known.getName()))
                .map(this::me);
    }

    private Me me(Person person) {
        var day = VietnamTime.today(clock);
        var city = cities.of(person.username());
        if (city.isPresent()) {
            return ofCity(person, city.get(), day);
        }
        var positions = holders.heldBy(person.username());
        return new Me(
                person.username(),
                person.name(),
                positions.isEmpty()
                        ? person.title()
                        : positions.stream().map(Position::title).collect(Collectors.joining("; ")),
                acting(person, day),
                person.commune().map(organisation::commune).map(Commune::title).orElse("Toàn hệ thống"),
                demonstration ? day : null,
                capital(DAY.format(day)),
                links(person, day),
                more(person, day),
                person.operator());
    }

    /** The menu names what opens and nothing else. */
    private Me ofCity(Person person, City city, LocalDate day) {
        return new Me(
                person.username(),
                person.name(),
                person.title(),
                "",
                capital(city.title()),
                demonstration ? day : null,
                capital(DAY.format(day)),
                List.of(new Link("Các xã, phường", "/thanh-pho")),
                List.of(new Link("Ngôn ngữ", "/ngon-ngu"), new Link("Sổ tay hướng dẫn", "/so-tay/")),
                false);
    }

    private String acting(Person person, LocalDate day) {
        return deputising.actingOn(person.username(), day).stream()
                .map(this::sentence)
                .collect(Collectors.joining("; "));
    }

    private String sentence(Deputy deputy) {
        var title = organisation
                .position(deputy.commune(), deputy.position())
                .map(Position::title)
                .orElse(deputy.position());
        return title + " (đến hết " + VietnamTime.format(deputy.to()) + ")";
    }

    /** What most people open each day, and what is somebody's main work. */
    private List<Link> links(Person person, LocalDate day) {
        var links = new ArrayList<Link>();
        if (!person.operator()) {
            links.add(new Link("Hôm nay", "/hom-nay"));
            approval(person, day).ifPresent(links::add);
            links.add(new Link("Việc của tôi", "/camunda/app/tasklist/default/"));
            links.add(new Link("Tiến độ", "/tien-do"));
            links.add(new Link("Nhiệm vụ", "/tien-do/viec"));
            links.add(new Link("Kế hoạch", "/ke-hoach"));
            links.add(new Link("Báo cáo", "/bao-cao"));
        }
        if (!person.operator() && preparesPlans(person, day)) {
            links.add(new Link("Nhập kế hoạch", "/nhap-ke-hoach"));
        }
        if (person.operator()
                || organisation.groupsOf(person.username(), day).contains(vn.tiendo.unit.Groups.SUPERVISORS)) {
            links.add(new Link("Giám sát quy trình", "/camunda/app/cockpit/default/"));
        }
        if (person.operator() || organisation.hasRole(person.username(), Role.ADMINISTRATOR, day)) {
            links.add(new Link("Quản trị", "/quan-tri"));
        }
        return links;
    }

    /** For who holds a position that decides, or has something to decide without one. */
    private Optional<Link> approval(Person person, LocalDate day) {
        var count = waiting.count(person.username());
        var decides = DECIDING.stream().anyMatch(role -> organisation.hasRole(person.username(), role, day));
        return Optional.of(new Link("Chờ tôi duyệt" + (count == 0 ? "" : " (" + count + ")"), "/cho-duyet"))
                .filter(link -> decides || count > 0);
    }

    /** What is opened now and then, folded behind one word. */
    private List<Link> more(Person person, LocalDate day) {
        var links = new ArrayList<Link>();
        if (!person.operator()) {
            links.add(new Link("Chỉ tiêu", "/chi-tieu"));
            links.add(new Link("Điều chỉnh", "/dieu-chinh"));
            links.add(new Link("Gia hạn", "/gia-han"));
            links.add(new Link("Vướng mắc", "/vuong-mac"));
            links.add(new Link("Kiểm tra", "/kiem-tra"));
            links.add(new Link("Thư", "/thu"));
            links.add(new Link("Thông báo của tôi", "/thong-bao"));
            links.add(new Link("Lịch của tôi", "/lich-cua-toi"));
        }
        if (!person.operator()
                && (preparesPlans(person, day)
                        || organisation.groupsOf(person.username(), day).contains(vn.tiendo.unit.Groups.SUPERVISORS))) {
            links.add(new Link("Công khai", "/cong-khai-hoa"));
        }
        if (!person.operator() && mayAuthorise(person, day)) {
            links.add(new Link("Ủy quyền", "/uy-quyen"));
        }
        if (organisation.hasRole(person.username(), Role.HEAD, day)
                || organisation.groupsOf(person.username(), day).contains(vn.tiendo.unit.Groups.SUPERVISORS)) {
            links.add(new Link("Việc đang mở", "/viec-dang-mo"));
        }
        if (organisation.hasRole(person.username(), Role.ADMINISTRATOR, day)
                || organisation.hasRole(person.username(), Role.HEAD, day)) {
            links.add(new Link("Bàn giao", "/ban-giao"));
        }
        if (organisation.hasRole(person.username(), Role.LEADER, day)) {
            links.add(new Link("Chia sẻ với thành phố", "/chia-se-thanh-pho"));
        }
        links.add(new Link("Ngôn ngữ", "/ngon-ngu"));
        links.add(new Link("Sổ tay hướng dẫn", "/so-tay/"));
        return links;
    }

    private boolean mayAuthorise(Person person, LocalDate day) {
        return !holders.heldBy(person.username()).isEmpty()
                || !deputising.by(person.username(), day).isEmpty();
    }

    /** The plan desk, its head, and the officers of their unit. */
    private boolean preparesPlans(Person person, LocalDate day) {
        return person.unit().filter(UnitKind.VHXH.name()::equals).isPresent()
                || organisation.hasRole(person.username(), Role.PLAN_DESK, day);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The frame as data, for the bar in the web applications. */
    @RestController
    static class Data {

        private final Frame frame;

        Data(Frame frame) {
            this.frame = frame;
        }

        @GetMapping("/toi")
        Me me(Principal user, CsrfToken token) {
            token.getToken(); // writes the cookie that the documents tab sends back
            return frame.of(user).orElseThrow();
        }
    }

    /** The frame for our own pages; asked for by a page that is shown, never by what leads on or is downloaded. */
    @ControllerAdvice
    static class Pages {

        private final Frame frame;

        Pages(Frame frame) {
            this.frame = frame;
        }

        @ModelAttribute("toi")
        LazyContextVariable<@Nullable Me> me(@Nullable Principal user) {
            return new LazyContextVariable<>() {
                @Override
                protected @Nullable Me loadValue() {
                    return frame.of(user).orElse(null);
                }
            };
        }
    }
}
