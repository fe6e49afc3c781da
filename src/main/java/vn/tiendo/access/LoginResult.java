package vn.tiendo.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.tiendo.unit.Accounts;

/** After a login: counts and logs it, and sends whoever has a first password to choose an own one. */
@Component
class LoginResult extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    private final Accounts accounts;
    private final CsrfTokenRepository tokens;

    LoginResult(Accounts accounts, CsrfTokenRepository tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication user)
            throws ServletException, IOException {
        accounts.succeeded(user.getName());
        // with the answer itself: requests of the first page would otherwise each make one, and a form would hold an
        // older one
        tokens.saveToken(tokens.generateToken(request), request, response);
        super.onAuthenticationSuccess(request, response, user);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        accounts.failed(Optional.ofNullable(request.getParameter("ten")).orElse(""));
        var reason = failure instanceof LockedException ? "khoa" : "sai";
        response.sendRedirect(request.getContextPath() + Security.LOGIN + "?" + reason);
    }
}
