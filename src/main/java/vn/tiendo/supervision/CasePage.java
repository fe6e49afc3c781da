package vn.tiendo.supervision;

import vn.tiendo.workflow.Subject;

/** Where our pages show a case of each kind. */
final class CasePage {

    private CasePage() {}

    /** @param id of the case; of a commune's report that of its period */
    static String of(Subject.Kind kind, String id) {
        return switch (kind) {
                    case ASSIGNMENT -> "/nhiem-vu/";
                    case PLAN -> "/ke-hoach/";
                    case ADJUSTMENT -> "/dieu-chinh/";
                    case EXTENSION -> "/gia-han/";
                    case OBSTACLE -> "/vuong-mac/";
                    case INSPECTION -> "/kiem-tra/";
                    case INSPECTION_DEMAND -> "/kiem-tra/yeu-cau/";
                    case PUBLICATION -> "/cong-khai-hoa/";
                    case REPORT_PERIOD, DIGEST -> "/bao-cao/ky/";
                    case UNIT_REPORT -> "/bao-cao/";
                    case MEASURING_ROUND -> "/chi-tieu/dot/";
                    case MEASURING -> "/chi-tieu/do/";
                    case COMMUNE_REPORT -> "/bao-cao/xa/";
                }
                + id;
    }
}
