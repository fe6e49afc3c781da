package vn.tiendo.rehearsal;

import vn.tiendo.workflow.WorkItem;

/** What somebody may do of their own accord because a step opened. */
interface Initiative {

    void opened(WorkItem item, Cast.Character who);
}
