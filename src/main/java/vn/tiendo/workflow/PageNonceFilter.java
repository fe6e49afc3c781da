package vn.tiendo.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a page's content security policy with its request: the web applications keep it in the servlet
 * context, where any other request overwrites it between the page's header and its scripts, and the page stays blank.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageNonceFilter extends OncePerRequestFilter {

    static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext context = contextWithNonceOf(request);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return context;
                    }
                },
                response);
    }

    private static ServletContext contextWithNonceOf(ServletRequest request) {
        ServletContext shared = request.getServletContext();
        return (ServletContext) Proxy.newProxyInstance(
                PageNonceFilter.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> call(request, shared, method, arguments));
    }

    private static @Nullable Object call(
            ServletRequest request, ServletContext shared, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (arguments != null && NONCE.equals(arguments[0])) {
            switch (method.getName()) {
                case "setAttribute" -> {
                    request.setAttribute(NONCE, arguments[1]);
                    return null;
                }
                case "getAttribute" -> {
                    return request.getAttribute(NONCE);
                }
                default -> {}
            }
        }
        try {
            return method.invoke(shared, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
