package vn.tiendo.access;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.tiendo.unit.Accounts;
import vn.tiendo.unit.Cities;

/**
 * Lets Spring Security find our accounts. What a person may do follows from positions; the one authority here tells the
 * people of communes and the operator from those who look on from a city and find nearly every door closed.
 */
@Component
class LoginUsers implements UserDetailsService {

    /** Of a commune, or the operator. */
    static final String INSIDE = "INSIDE";
    /** Of a city, above the communes. */
    static final String CITY = "CITY";

    private final Accounts accounts;
    private final Cities cities;

    LoginUsers(Accounts accounts, Cities cities) {
        this.accounts = accounts;
        this.cities = cities;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.account(username)
                .map(account -> User.withUsername(account.username())
                        .password(account.password())
                        .accountLocked(account.locked())
                        .authorities(cities.of(username).isPresent() ? CITY : INSIDE)
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
