package vn.tiendo.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What another feature has accepted as the result of a plan's indicators, for the public; one bean for each such feature. */
public interface AcceptedResults {

    /**
     * One accepted result, in the public's words.
     *
     * @param indicator the name of the indicator
     * @param leadUnit the code of the unit that measures it; what Công an or Quân sự measures is left out
     * @param unit of measurement; empty where it has none
     * @param target for the year, with its comparator; empty where there is none
     * @param period "Năm 2026"
     * @param value as accepted
     * @param assessment "đạt", "không đạt", or empty
     */
    record Result(
            String indicator,
            Optional<String> leadUnit,
            String unit,
            String target,
            String period,
            String value,
            String assessment) {}

    /** Of a plan, those accepted on that day or before, in the plan's order. */
    List<Result> of(UUID plan, LocalDate day);
}
