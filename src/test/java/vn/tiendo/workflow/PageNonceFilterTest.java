package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.headersec.HttpHeaderSecurityFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterConfig;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class PageNonceFilterTest {

    private final MockServletContext context = new MockServletContext();
    private final HttpHeaderSecurityFilter headers = new HttpHeaderSecurityFilter();

    @BeforeEach
    void startStockFilter() throws ServletException {
        headers.init(new MockFilterConfig(context));
    }

    @Test
    void keepsThePagesNonceWhileAnotherRequestPasses() throws Exception {
        var page = new MockHttpServletResponse();
        passes(page, (request, response) -> {
            passes(new MockHttpServletResponse(), (otherRequest, otherResponse) -> {});

            assertThat(page.getHeader("Content-Security-Policy"))
                    .contains("'nonce-" + request.getServletContext().getAttribute(PageNonceFilter.NONCE) + "'");
        });
    }

    @Test
    void leavesOtherAttributesToTheSharedContext() throws Exception {
        passes(new MockHttpServletResponse(), (request, response) -> request.getServletContext()
                .setAttribute("shared", "yes"));

        assertThat(context.getAttribute("shared")).isEqualTo("yes");
        assertThat(context.getAttribute(PageNonceFilter.NONCE)).isNull();
    }

    private void passes(MockHttpServletResponse response, FilterChain page) throws ServletException, IOException {
        FilterChain stock = (request, answer) -> headers.doFilter(request, answer, page);
        new PageNonceFilter().doFilter(new MockHttpServletRequest(context), response, stock);
    }
}
