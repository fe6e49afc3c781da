package vn.tiendo.access;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Files of libraries have their version in their name: a browser fetches each once and keeps it. */
@Configuration(proxyBeanMethods = false)
class LibraryFiles implements WebMvcConfigurer {

    private static final Duration LONG = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/tinh/thu-vien/**")
                .addResourceLocations("classpath:/static/tinh/thu-vien/")
                .setCacheControl(CacheControl.maxAge(LONG).cachePublic().immutable());
    }
}
