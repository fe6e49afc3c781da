package vn.tiendo.rehearsal;

import java.util.List;
import vn.tiendo.overview.ReadModels;

/** What pages read fast is what the tables say, after a year in which each step wrote its own part of it. */
@OnlyInRehearsal
class ReadModelsAgree implements Invariant {

    private final ReadModels models;

    ReadModelsAgree(ReadModels models) {
        this.models = models;
    }

    @Override
    public String rule() {
        return "Bảng đọc nhanh đúng với dữ liệu gốc";
    }

    @Override
    public List<String> broken() {
        return models.differences();
    }
}
