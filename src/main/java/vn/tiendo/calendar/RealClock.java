package vn.tiendo.calendar;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The product's clock in real use. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tiendo.demo", havingValue = "false")
@ConditionalOnProperty(name = "tiendo.rehearsal", havingValue = "false", matchIfMissing = true)
class RealClock {

    @Bean
    Clock clock() {
        return Clock.system(VietnamTime.ZONE);
    }
}
