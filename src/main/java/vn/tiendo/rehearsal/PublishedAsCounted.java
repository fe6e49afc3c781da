package vn.tiendo.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import vn.tiendo.publication.PublicationFrozen;

/** What is frozen for the public counts as the tables do in that moment; it is counted then, for later it may differ. */
@OnlyInRehearsal
class PublishedAsCounted implements Invariant {

    private final IndependentCounts counts;
    private final List<String> broken = new ArrayList<>();

    PublishedAsCounted(IndependentCounts counts) {
        this.counts = counts;
    }

    @EventListener
    void on(PublicationFrozen frozen) {
        var counted = counted(frozen);
        frozen.figures().forEach((standing, many) -> {
            var really = counted.getOrDefault(standing.name(), 0L);
            if (many.longValue() != really) {
                broken.add("%s, số liệu ngày %s: %d «%s», đếm được %d"
                        .formatted(frozen.publication(), frozen.day(), many, standing.wording(), really));
            }
        });
    }

    private Map<String, Long> counted(PublicationFrozen frozen) {
        var all = new HashMap<String, Long>();
        frozen.plans().stream()
                .map(plan -> new IndependentCounts.Asked(plan, frozen.day(), frozen.day()))
                .forEach(asked -> counts.inPublic(asked).forEach((key, many) -> all.merge(key, many, Long::sum)));
        return all;
    }

    @Override
    public String rule() {
        return "Số liệu công khai bằng số đếm từ dữ liệu gốc lúc lấy số liệu";
    }

    @Override
    public List<String> broken() {
        return List.copyOf(broken);
    }
}
