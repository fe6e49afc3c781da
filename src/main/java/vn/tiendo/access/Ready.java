package vn.tiendo.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where to go, and in a demonstration as whom. */
@Component
@ConditionalOnProperty(
        name = {"tiendo.rehearsal", "tiendo.rebuilding"},
        havingValue = "false",
        matchIfMissing = true)
class Ready {

    private final ServletWebServerApplicationContext server;
    private final boolean demonstration;

    Ready(ServletWebServerApplicationContext server, @Value("${tiendo.demo}") boolean demonstration) {
        this.server = server;
        this.demonstration = demonstration;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        System.out.println("\nTiến Độ đã sẵn sàng: http://localhost:"
                + server.getWebServer().getPort() + "/");
        if (demonstration) {
            System.out.println(
                    """

                    Tài khoản trình diễn của xã An Lão (mật khẩu chung: TienDo@2026)
                      anlao.pct            Phó Chủ tịch, lãnh đạo phụ trách kế hoạch
                      anlao.vhxh.truong    Trưởng phòng Văn hóa - Xã hội, đầu mối theo dõi
                      anlao.vhxh.tonghop   chuyên viên tổng hợp
                      anlao.kt.truong      Trưởng phòng Kinh tế
                      anlao.kt.cv1         chuyên viên Phòng Kinh tế
                      anlao.vanthu         văn thư
                      anlao.giamsat        Đảng ủy, HĐND, MTTQ giám sát
                      anlao.quantri        quản trị của xã, chỉnh đồng hồ trình diễn
                      vanhanh              người vận hành hệ thống (Cockpit)
                      haiphong.theodoi     theo dõi của thành phố Hải Phòng: các xã, phường trong một bảng
                    Các xã, phường khác: chiminh.*, binhgiang.*, tanhong.* với cùng chức danh.
                    """);
        }
    }
}
