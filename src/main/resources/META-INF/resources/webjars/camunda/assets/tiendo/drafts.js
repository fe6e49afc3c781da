/*
 * What is typed in a form is kept when the person goes elsewhere: to the documents, to another task, to another page.
 * Tasklist throws an open form away then; its own "Lưu" keeps it for the next time the task is opened.
 */
const SAVE = '[cam-tasklist-form] .form-actions button[ng-click^="save"]';

export function keepDrafts() {
  document.addEventListener('click', keepUnlessInForm, true);
  window.addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => document.hidden && keep());
}

function keepUnlessInForm(event) {
  if (event.isTrusted && event.target instanceof Element && !event.target.closest('[cam-tasklist-form]')) {
    keep();
  }
}

function keep() {
  const save = document.querySelector(SAVE);
  if (save && !save.disabled) {
    save.click();
  }
}
