package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.tiendo.officialdocument.FormOfDocument;
import vn.tiendo.officialdocument.OfficialDocuments;
import vn.tiendo.officialdocument.SampleDocuments;

/** The templates of official documents as a commune's administrator keeps them. */
class TemplatePagesTests extends CommuneTest {

    private static final String ADMINISTRATOR = "anlao.quantri";
    private static final String PAGE = "/mau-van-ban";

    @Autowired
    WebApplicationContext context;

    @Autowired
    OfficialDocuments documents;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void asShipped() {
        jdbc.sql("delete from official_template").update();
        jdbc.sql("delete from official_template_change").update();
    }

    @Test
    void anAdministratorPutsATemplateOfTheirOwnAndTakesItBack() throws Exception {
        var shipped = download("cong-van");
        assertThat(page()).contains("Mẫu có sẵn.", "Chưa có thay đổi nào.", "{{noi_dung}}");

        assertThat(upload("bao-cao", "mau <b>.docx", shippedNamed())).contains("Đã thay mẫu báo cáo.");

        assertThat(page())
                .contains(
                        "Mẫu riêng của xã, phường.",
                        "Thay mẫu báo cáo bằng tệp mau &lt;b&gt;.docx",
                        "10/06/2026 08:00");
        assertThat(download("bao-cao")).isEqualTo(shippedNamed());
        assertThat(download("cong-van")).isEqualTo(shipped);
        assertThat(after(post(PAGE + "/bao-cao/co-san"))).contains("Mẫu báo cáo đã trở lại mẫu có sẵn.");
        assertThat(after(post(PAGE + "/bao-cao/co-san"))).contains("đang là mẫu có sẵn");
        assertThat(page()).contains("Trở lại mẫu có sẵn của báo cáo").doesNotContain("Mẫu riêng của xã, phường.");
    }

    @Test
    void aTemplateThatFailsTheCheckChangesNothing() throws Exception {
        var letter = new ClassPathResource("officialdocument/cong-van.docx").getContentAsByteArray();

        assertThat(upload("bao-cao", "a.docx", letter))
                .contains("Chưa thay mẫu báo cáo:", "Mẫu thiếu chỗ điền {{ten_loai}} (tên loại văn bản).");
        assertThat(upload("bao-cao", "a.docx", "x".getBytes(StandardCharsets.UTF_8)))
                .contains("Tệp không phải là tệp Word (.docx).");

        assertThat(page()).contains("Chưa có thay đổi nào.").doesNotContain("Mẫu riêng của xã, phường.");
    }

    @Test
    void anotherCommuneKeepsItsOwnTemplates() throws Exception {
        jdbc.sql("insert into commune (code, name, kind, city) values ('xa-khac', 'Khác', 'XA', 'hai-phong')"
                        + " on conflict do nothing")
                .update();
        jdbc.sql("insert into official_template (commune, kind, content) values ('xa-khac', 'CONG_VAN', '\\x00')")
                .update();

        assertThat(page()).doesNotContain("Mẫu riêng của xã, phường.");
        assertThat(FormOfDocument.broken(documents.word("an-lao", SampleDocuments.letter())))
                .isEmpty();
        jdbc.sql("delete from official_template").update();
        jdbc.sql("delete from commune where code = 'xa-khac'").update();
    }

    @Test
    void othersMayNotEvenLook() throws Exception {
        for (var name : java.util.List.of("anlao.vhxh.truong", "anlao.chutich", "anlao.vanthu")) {
            web.perform(get(PAGE).with(user(name))).andExpect(status().isForbidden());
            web.perform(get(PAGE + "/bao-cao").with(user(name))).andExpect(status().isForbidden());
        }
        web.perform(get(PAGE + "/quyet-dinh").with(user(ADMINISTRATOR))).andExpect(status().isNotFound());
    }

    private static byte[] shippedNamed() throws IOException {
        return new ClassPathResource("officialdocument/van-ban-co-ten-loai.docx").getContentAsByteArray();
    }

    private String page() throws Exception {
        return web.perform(get(PAGE).with(user(ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private byte[] download(String kind) throws Exception {
        return web.perform(get(PAGE + "/" + kind).with(user(ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String upload(String kind, String name, byte[] content) throws Exception {
        return after(multipart(PAGE + "/" + kind).file(new MockMultipartFile("tep", name, null, content)));
    }

    /** The page that the person sees next. */
    private String after(MockHttpServletRequestBuilder request) throws Exception {
        var answer = web.perform(request.with(user(ADMINISTRATOR)).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        return web.perform(get(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()))
                        .with(user(ADMINISTRATOR))
                        .flashAttrs(answer.getFlashMap()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
