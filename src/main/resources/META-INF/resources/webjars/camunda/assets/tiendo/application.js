/*
 * A custom script of each web application: loaded once AngularJS is there and before the application is started with it.
 * The end of a session leads to the product's own login page; the task list shows days, not "5 months ago"; what keeps
 * the engine running is the operator's alone.
 */
import { speakVietnameseInCalendars } from './dates.js';
import { keepDrafts } from './drafts.js';
import { inEnglish } from './language.js';
import { leaveEngineToOperators, leaveOut } from './providers.js';
import { goToLogin } from './tiendo.js';

if (!inEnglish()) {
  speakVietnameseInCalendars();
}
keepDrafts();
window.angular
  .module('ng')
  .run(['$rootScope', leaveWhenSessionEnds])
  .run(['$rootScope', waitForLabels])
  .run(['$injector', showDays])
  .run(['$injector', leaveOutStockTabs])
  .run(['$injector', '$rootScope', leaveEngineToOperators]);

function leaveWhenSessionEnds(root) {
  for (const event of ['authentication.login.required', 'authentication.logout.success']) {
    root.$on(event, e => {
      e.preventDefault();
      goToLogin();
    });
  }
}

/* Some widgets translate once, when they are made: a page opened before its labels would keep showing their keys. */
function waitForLabels(root) {
  root.$on('$routeChangeStart', (event, next) => {
    if (next) {
      next.resolve = { ...next.resolve, labels: ['$translate', translate => translate.onReady()] };
    }
  });
}

function showDays(injector) {
  if (injector.has('amTimeAgoConfig')) {
    Object.assign(injector.get('amTimeAgoConfig'), {
      fullDateThreshold: Number.MIN_SAFE_INTEGER,
      fullDateFormat: 'DD/MM/YYYY'
    });
  }
}

/* The engine's own history and description of a task are empty here; the record has a tab of its own. */
function leaveOutStockTabs(injector) {
  leaveOut(injector, { 'tasklist.task.detail': ['task-detail-history', 'task-detail-description'] });
}
