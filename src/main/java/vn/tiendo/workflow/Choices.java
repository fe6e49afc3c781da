package vn.tiendo.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may be chosen: values fixed in the form, or a list that the caller knows. */
record Choices(Set<String> fixed, Optional<String> source) {

    boolean allow(String value, Map<String, Set<String>> dynamicOptions) {
        return source.map(name -> known(name, dynamicOptions)).orElse(fixed).contains(value);
    }

    private static Set<String> known(String name, Map<String, Set<String>> dynamicOptions) {
        var options = dynamicOptions.get(name);
        if (options == null) {
            throw new IllegalArgumentException("no options given for " + name);
        }
        return options;
    }

    static FieldRefusedException refused(String label) {
        return new FieldRefusedException("Lựa chọn ở «" + label + "» không có trong danh sách.");
    }
}
