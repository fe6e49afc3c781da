package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A person with a phone on the pages "Chờ tôi duyệt", over the product's own filters and templates. */
record Phone(MockMvc web, String username) {

    private static final String PAGE = "/cho-duyet";
    private static final Pattern CARD = Pattern.compile("href=\"/cho-duyet/([^\"?]+)\"");

    static Phone of(WebApplicationContext application, String username) {
        return new Phone(
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(springSecurity())
                        .build(),
                username);
    }

    String list() {
        return text(asked(PAGE));
    }

    /** The ids of all that the list shows, page after page, the most urgent first. */
    List<String> all() {
        var all = new ArrayList<String>();
        for (var page = 0; ; page++) {
            var shown = text(asked(PAGE + "?trang=" + page));
            CARD.matcher(shown).results().forEach(card -> all.add(card.group(1)));
            if (!shown.contains("Trang sau")) {
                return all;
            }
        }
    }

    String open(String taskId) {
        return text(asked(PAGE + "/" + taskId));
    }

    /** The first tap. */
    String choose(String taskId, String choice) {
        return text(asked(PAGE + "/" + taskId + "?chon=" + choice));
    }

    int status(String taskId) {
        return asked(PAGE + "/" + taskId).getResponse().getStatus();
    }

    /**
     * The second tap, with what was typed: names and values by turns.
     *
     * @return the list that it leads to, or the page with the sentence
     */
    String confirm(String taskId, String... fields) {
        var answer = sent(taskId, fields);
        if (answer.getResponse().getRedirectedUrl() == null) {
            return text(answer);
        }
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(PAGE);
        return String.valueOf(answer.getFlashMap().get("xong"));
    }

    MvcResult sent(String taskId, String... fields) {
        var request = post(PAGE + "/" + taskId).with(user(username)).with(csrf());
        for (var next = 0; next < fields.length; next += 2) {
            request.param(fields[next], fields[next + 1]);
        }
        try {
            return web.perform(request).andReturn();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private MvcResult asked(String path) {
        try {
            return web.perform(get(path).with(user(username))).andReturn();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(MvcResult answer) {
        var bytes = answer.getResponse().getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
