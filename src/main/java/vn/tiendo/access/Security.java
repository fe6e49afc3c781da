package vn.tiendo.access;

import static org.springframework.security.authorization.AuthenticatedAuthorizationManager.authenticated;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;
import static org.springframework.security.authorization.AuthorizationManagers.not;
import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.tiendo.unit.Accounts;

/** One login, one session and one logout for our pages, the web applications and REST. */
@Configuration(proxyBeanMethods = false)
class Security {

    static final String LOGIN = "/dang-nhap";

    /** Our pages have no script but where people edit cells; the web applications bring a policy of their own. */
    private static final String OWN_CONTENT = "default-src 'self'; script-src 'none'; object-src 'none';"
            + " style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String WITH_OWN_SCRIPTS = OWN_CONTENT.replace("script-src 'none'", "script-src 'self'");

    private static final RequestMatcher WEBAPPS = antMatcher("/camunda/**");
    /** The import of a plan, and the table of a unit's report, which saves by itself; its board has no script. */
    private static final RequestMatcher EDITED =
            new OrRequestMatcher(antMatcher("/nhap-ke-hoach/**"), antMatcher("/bao-cao/*"));
    /** Calendar programs have no login; the address itself is the key. */
    private static final RequestMatcher FEED = antMatcher("/lich/*.ics");

    /** All that stands open to who looks on from a city, beside the city's own pages; every other door is closed to them. */
    private static final RequestMatcher OF_EVERYBODY = new OrRequestMatcher(
            antMatcher(HttpMethod.GET, "/"),
            antMatcher("/mat-khau"),
            antMatcher("/ngon-ngu"),
            antMatcher("/dang-xuat"));

    private static final RequestMatcher OF_THE_CITY = new OrRequestMatcher(
            antMatcher(HttpMethod.GET, "/thanh-pho"),
            antMatcher(HttpMethod.GET, "/thanh-pho.*"),
            antMatcher(HttpMethod.GET, "/thanh-pho/**"));

    private static final AuthorizationManager<RequestAuthorizationContext> OF_COMMUNES =
            AuthorizationManagers.allOf(authenticated(), not(hasAuthority(LoginUsers.CITY)));

    private static final RequestMatcher WEBAPP_LOGOUT =
            antMatcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");
    private static final RequestMatcher PAGE_LOGOUT = antMatcher(HttpMethod.POST, "/dang-xuat");
    private static final RequestMatcher DATA = new OrRequestMatcher(
            antMatcher("/camunda/api/**"),
            antMatcher("/engine-rest/**"),
            antMatcher("/toi"),
            antMatcher("/ho-so/**"),
            antMatcher("/tien-do/so-lieu"),
            antMatcher("/giam-sat/**"),
            antMatcher("/tai-lieu/**"));

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, LoginResult result, Accounts accounts, CsrfTokenRepository tokens)
            throws Exception {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(LOGIN, "/error", "/tinh/**", "/favicon.ico", "/so-tay/**")
                        .permitAll()
                        .requestMatchers(FEED)
                        .permitAll()
                        .requestMatchers(OF_EVERYBODY)
                        .authenticated()
                        .requestMatchers(OF_THE_CITY)
                        .hasAuthority(LoginUsers.CITY)
                        .anyRequest()
                        .access(OF_COMMUNES));
        http.formLogin(login -> login.loginPage(LOGIN)
                .usernameParameter("ten")
                .passwordParameter("mat-khau")
                .successHandler(result)
                .failureHandler(result));
        http.logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(WEBAPP_LOGOUT, PAGE_LOGOUT))
                .deleteCookies("TIENDO")
                .logoutSuccessHandler(Security::loggedOut));
        http.exceptionHandling(failures ->
                failures.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), DATA));
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                .ignoringRequestMatchers(WEBAPPS)); // the web applications bring their own token
        http.addFilterAfter(new ClosedAccount(accounts, DATA), AuthorizationFilter.class);
        http.addFilterAfter(new FirstPassword(accounts, DATA), AuthorizationFilter.class);
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(new OrRequestMatcher(WEBAPPS, EDITED)),
                        new ContentSecurityPolicyHeaderWriter(OWN_CONTENT)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        EDITED, new ContentSecurityPolicyHeaderWriter(WITH_OWN_SCRIPTS))));
        return http.build();
    }

    @Bean
    CsrfTokenRepository tokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("TIENDO-XSRF");
        tokens.setHeaderName("X-TIENDO-XSRF");
        return tokens;
    }

    private static void loggedOut(HttpServletRequest request, HttpServletResponse response, Authentication user)
            throws IOException {
        if (WEBAPP_LOGOUT.matches(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(request.getContextPath() + LOGIN + "?thoat");
        }
    }
}
