package vn.tiendo.workflow;

import java.util.Map;
import java.util.Set;

/** A box to tick. */
record TickKind() implements FieldKind {

    @Override
    public String verb() {
        return "Đánh dấu";
    }

    @Override
    public boolean answers(Object value) {
        return !Boolean.FALSE.equals(value) && !"false".equals(value);
    }

    @Override
    public Object accept(String label, Object value, Map<String, Set<String>> dynamicOptions)
            throws FieldRefusedException {
        if (value instanceof Boolean) {
            return value;
        }
        if ("true".equals(value) || "false".equals(value)) {
            return Boolean.valueOf((String) value);
        }
        throw FieldKind.wrongType(label);
    }
}
