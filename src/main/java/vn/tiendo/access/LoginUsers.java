package vn.tiendo.access;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.tiendo.unit.Accounts;

/** Lets Spring Security find our accounts. What a person may do follows from positions, not from authorities here. */
@Component
class LoginUsers implements UserDetailsService {

    private final Accounts accounts;

    LoginUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.account(username)
                .map(account -> User.withUsername(account.username())
                        .password(account.password())
                        .accountLocked(account.locked())
                        .authorities("USER")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
