package vn.tiendo.startup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Looks at the HTTP port before anything is started, so that a port in use costs a second and touches no data. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HttpPort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static StartupProblem inUse(int port) {
        return new StartupProblem(
                "Cổng HTTP " + port + " đang được một chương trình khác sử dụng; hãy dừng chương trình đó"
                        + " hoặc đặt biến môi trường SERVER_PORT sang cổng khác.");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext) {
            Binder settings = Binder.get(context.getEnvironment());
            check(
                    settings.bind("server.port", Integer.class).orElse(8080),
                    settings.bind("server.address", InetAddress.class).orElse(null));
        }
    }

    private static void check(int port, @Nullable InetAddress address) {
        if (port > 0) {
            try {
                new ServerSocket(port, 1, address).close();
            } catch (IOException e) {
                throw isRefused(e) ? refused(port, e) : inUse(port);
            }
        }
    }

    private static boolean isRefused(IOException e) {
        String message = String.valueOf(e.getMessage());
        return !message.contains("in use");
    }

    private static StartupProblem refused(int port, IOException e) {
        return new StartupProblem("Không mở được cổng HTTP " + port + " (" + e.getMessage() + ");"
                + " hãy đặt biến môi trường SERVER_PORT sang cổng khác.");
    }
}
