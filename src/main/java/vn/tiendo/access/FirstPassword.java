package vn.tiendo.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tiendo.unit.Accounts;

/** Whoever was given a password chooses an own one before anything else. */
@Component
class FirstPassword implements HandlerInterceptor, WebMvcConfigurer {

    private final Accounts accounts;

    FirstPassword(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/mat-khau", Security.LOGIN, "/tinh/**", "/toi", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        var user = request.getUserPrincipal();
        if (user == null || !mustChange(user.getName())) {
            return true;
        }
        response.sendRedirect(request.getContextPath() + "/mat-khau");
        return false;
    }

    private boolean mustChange(String username) {
        return accounts.account(username).filter(Accounts.Account::mustChange).isPresent();
    }
}
