package vn.tiendo.drafting;

import java.util.List;
import java.util.Map;

/** The plan's own facts, each a cell of the row at the head of an import. */
final class Facts {

    static final String SUBJECT = "subject";
    static final String ISSUER = "issuer";
    static final String PLAN_NUMBER = "planNumber";
    static final String DATE = "date";
    static final String YEAR = "year";
    static final String LEADER = "leader";
    static final String LEGAL_BASES = "legalBases";
    static final String REPLACES = "replaces";
    static final String SIGNATORY = "signatory";
    static final String AUTHORITY = "authority";
    static final String SIGNATORY_POSITION = "signatoryPosition";
    static final String RECIPIENTS = "recipients";
    static final String UNIT_REPORT = "unitReport";
    static final String COMMUNE_REPORT = "communeReport";
    static final String ANNUAL_DATE = "annualDate";
    /** No cell, but what a doubt about the appendices as a whole is filed under. */
    static final String APPENDICES = "appendices";

    static final String PURPOSE = "purpose";
    static final String RUNNING = "running";

    static final Map<String, String> CAPTIONS = Map.ofEntries(
            Map.entry(SUBJECT, "Trích yếu"),
            Map.entry(ISSUER, "Cơ quan ban hành"),
            Map.entry(APPENDICES, "Phụ lục"),
            Map.entry(PLAN_NUMBER, "Số, ký hiệu"),
            Map.entry(DATE, "Ngày ban hành"),
            Map.entry(YEAR, "Năm kế hoạch"),
            Map.entry(LEADER, "Lãnh đạo phụ trách"),
            Map.entry(LEGAL_BASES, "Căn cứ"),
            Map.entry(REPLACES, "Thay thế kế hoạch số"),
            Map.entry(SIGNATORY, "Người ký"),
            Map.entry(AUTHORITY, "Quyền hạn ký"),
            Map.entry(SIGNATORY_POSITION, "Chức vụ người ký"),
            Map.entry(RECIPIENTS, "Nơi nhận"),
            Map.entry(UNIT_REPORT, "Đơn vị báo cáo"),
            Map.entry(COMMUNE_REPORT, "Xã, phường báo cáo"),
            Map.entry(ANNUAL_DATE, "Ngày báo cáo hằng năm"),
            Map.entry(PURPOSE, "Mục đích"),
            Map.entry(RUNNING, "Kế hoạch đang thực hiện"));

    static final List<String> COLUMNS = List.copyOf(CAPTIONS.keySet());

    private Facts() {}
}
