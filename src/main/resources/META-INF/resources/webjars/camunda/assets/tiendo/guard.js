/*
 * Due date and assignee are shown in a task's head, but only the domain changes them: the stock inline editors there
 * do not open. The server refuses the same changes; this only spares people a control that cannot work.
 */
const READ_ONLY = '.task-card .meta .due-date, .task-card .meta .assignee .set-value[cam-widget-inline-field]';

export function guardDomain() {
  for (const event of ['click', 'paste', 'keydown']) {
    document.addEventListener(event, refuse, true);
  }
}

function refuse(event) {
  if (event.key !== 'Tab' && event.target instanceof Element && event.target.closest(READ_ONLY)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
