package vn.tiendo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: one process that serves a commune or a whole city. */
@SpringBootApplication
public class TienDo {

    public static void main(String[] args) {
        SpringApplication.run(TienDo.class, args);
    }
}
