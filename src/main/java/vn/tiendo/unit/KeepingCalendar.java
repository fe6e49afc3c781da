package vn.tiendo.unit;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.CalendarKeepers;
import vn.tiendo.calendar.VietnamTime;

/** No commune's administrator changes the working days of another commune: where there are several, the operator does. */
@Component
class KeepingCalendar implements CalendarKeepers {

    private final Organisation organisation;
    private final Clock clock;

    KeepingCalendar(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public boolean mayRead(String username) {
        return isOperator(username) || isAdministrator(username);
    }

    @Override
    public boolean mayChange(String username) {
        return isOperator(username)
                || (isAdministrator(username) && organisation.communes().size() == 1);
    }

    @Override
    public String nameOf(String username) {
        return organisation.nameOf(username);
    }

    private boolean isOperator(String username) {
        return organisation.person(username).filter(Person::operator).isPresent();
    }

    private boolean isAdministrator(String username) {
        return organisation.hasRole(username, Role.ADMINISTRATOR, VietnamTime.today(clock));
    }
}
