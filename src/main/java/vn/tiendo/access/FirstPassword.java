package vn.tiendo.access;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tiendo.unit.Accounts;

/** Whoever was given a password chooses an own one before anything else: page, web application or interface. */
class FirstPassword extends OncePerRequestFilter {

    private static final String PAGE = "/mat-khau";
    private static final RequestMatcher OPEN = new OrRequestMatcher(
            antMatcher(PAGE),
            antMatcher(Security.LOGIN),
            antMatcher("/dang-xuat"),
            antMatcher("/tinh/**"),
            antMatcher("/toi"),
            antMatcher("/error"));

    private final Accounts accounts;
    private final RequestMatcher data;

    FirstPassword(Accounts accounts, RequestMatcher data) {
        this.accounts = accounts;
        this.data = data;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OPEN.matches(request) || !mustChange(request)) {
            chain.doFilter(request, response);
        } else if (data.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + PAGE);
        }
    }

    private boolean mustChange(HttpServletRequest request) {
        var user = request.getUserPrincipal();
        return user != null
                && accounts.account(user.getName())
                        .filter(Accounts.Account::mustChange)
                        .isPresent();
    }
}
