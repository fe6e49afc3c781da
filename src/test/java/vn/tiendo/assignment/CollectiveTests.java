package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CollectiveTests extends CommuneTest {

    private static final List<String> HEADS = List.of("anlao.thcs1.truong", "anlao.thcs2.truong", "anlao.thcs3.truong");

    @Test
    void eachMemberHasATaskOfItsOwn() {
        var task = schools();

        assertThat(assignments.children(task))
                .extracting(member -> member.leadUnit)
                .containsExactly("THCS-AN-LAO", "THCS-DONG-THANH", "THCS-NAM-SON");
        assertThat(assignments.children(task))
                .allSatisfy(member -> assertThat(open(member.id)).containsExactly("acceptAssignment"));
        assertThat(open(task)).isEmpty();
        assertThat(state(task)).isEqualTo("đang thực hiện");
    }

    @Test
    void parentIsDoneWhenEveryMemberIsDoneOrStopped() {
        var task = schools();
        deliver(task, 0);
        deliver(task, 1);
        assertThat(state(task)).isEqualTo("đang thực hiện");

        stopping.stop(member(task, 2), actor(LEADER), "Trường sáp nhập");

        assertThat(state(member(task, 2))).isEqualTo("dừng thực hiện");
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void parentIsStoppedWhereEveryMemberIs() {
        var task = schools();
        for (var place = 0; place < 3; place++) {
            stopping.stop(member(task, place), actor(LEADER), "Trường sáp nhập");
        }

        assertThat(state(task)).isEqualTo("dừng thực hiện");
    }

    @Test
    void parentIsInTimeWhereEveryMemberSignedOffInTime() {
        var task = schools();
        stopping.stop(member(task, 1), actor(LEADER), "Trường sáp nhập");
        stopping.stop(member(task, 2), actor(LEADER), "Trường sáp nhập");
        on("2026-06-30");
        signedOff(task, 0);
        on("2026-07-03");
        decide(task, 0);

        assertThat(state(member(task, 0))).isEqualTo("hoàn thành đúng hạn");
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
        assertThat(of(task).countsOn).isEqualTo("2026-06-30");
    }

    @Test
    void parentIsLateWhereOneMemberIs() {
        var task = schools();
        deliver(task, 0);
        deliver(task, 1);
        on("2026-07-01");
        deliver(task, 2);

        assertThat(state(task)).isEqualTo("hoàn thành quá hạn");
    }

    @Test
    void stoppingTheParentStopsItsOpenMembers() {
        var task = schools();
        deliver(task, 0);

        stopping.stop(task, actor(LEADER), "Thành phố thu hồi");

        assertThat(state(member(task, 0))).isEqualTo("hoàn thành đúng hạn");
        assertThat(state(member(task, 1))).isEqualTo("dừng thực hiện");
        assertThat(of(member(task, 2)).stopReason).isEqualTo("Thành phố thu hồi");
        assertThat(open(member(task, 1))).isEmpty();
    }

    private UUID schools() {
        return issued(Row.ledBy("Các trường THCS").until("30/06/2026"));
    }

    private UUID member(UUID task, int place) {
        return assignments.children(task).get(place).id;
    }

    private void deliver(UUID task, int place) {
        signedOff(task, place);
        decide(task, place);
    }

    private void signedOff(UUID task, int place) {
        var member = member(task, place);
        accept(member, HEADS.get(place), HEADS.get(place));
        file(member, HEADS.get(place), "REPORT");
        sign(member, HEADS.get(place));
    }

    private void decide(UUID task, int place) {
        act(DESK, member(task, place), "examineOutput", accepted());
        act(DESK_HEAD, member(task, place), "decideOutput", accepted());
    }
}
