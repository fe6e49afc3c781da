package vn.tiendo.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tiendo.unit.Accounts;

/** Whose account was closed is out with the next request, however long the session would have lasted. */
class ClosedAccount extends OncePerRequestFilter {

    private final Accounts accounts;
    private final RequestMatcher data;

    ClosedAccount(Accounts accounts, RequestMatcher data) {
        this.accounts = accounts;
        this.data = data;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = request.getUserPrincipal();
        if (user == null || accounts.account(user.getName()).isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        if (data.matches(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + Security.LOGIN + "?dong");
        }
    }
}
