package vn.tiendo.access;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.startup.StartupProblem;
import vn.tiendo.unit.Accounts;

/** In real use the installation does not start without a first administrator, whom the environment gives once. */
@Component
@Order(0)
@ConditionalOnProperty(name = "tiendo.demo", havingValue = "false")
class FirstAdministrator implements ApplicationRunner {

    private final Accounts accounts;
    private final Environment environment;

    FirstAdministrator(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.hasOperator()) {
            return;
        }
        var username = environment.getProperty("TIENDO_ADMIN_USER", "");
        var password = environment.getProperty("TIENDO_ADMIN_PASSWORD", "");
        if (username.isBlank() || password.isBlank()) {
            throw new StartupProblem("Chưa có người quản trị đầu tiên: hãy đặt TIENDO_ADMIN_USER và"
                    + " TIENDO_ADMIN_PASSWORD rồi khởi động lại.");
        }
        open(username, password);
    }

    private void open(String username, String password) {
        try {
            accounts.openOperator(username, "Quản trị hệ thống", password);
        } catch (Refusal weak) {
            throw new StartupProblem("TIENDO_ADMIN_PASSWORD: " + weak.getMessage(), weak);
        }
    }
}
