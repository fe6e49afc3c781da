package vn.tiendo.workflow;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All user steps by the id of their user task; looked up late, for steps need the engine and the engine these. */
@Component
class Steps {

    private final ObjectProvider<UserStep> beans;

    Steps(ObjectProvider<UserStep> beans) {
        this.beans = beans;
    }

    UserStep of(String key) {
        return beans.stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no user step for " + key));
    }

    Set<String> keys() {
        return beans.stream().map(UserStep::key).collect(Collectors.toUnmodifiableSet());
    }
}
