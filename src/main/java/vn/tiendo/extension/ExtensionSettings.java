package vn.tiendo.extension;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a due date may move.
 *
 * @param most how many extensions a task may be granted (rules.md, "A task's life", 6)
 */
@ConfigurationProperties("tiendo.extension")
record ExtensionSettings(@DefaultValue("2") int most) {

    ExtensionSettings {
        if (most < 0) {
            throw new IllegalArgumentException("tiendo.extension.most must be 0 or more, not " + most);
        }
    }
}
