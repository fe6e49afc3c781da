/*
 * A custom script of each web application: loaded once AngularJS is there and before the application is started with it.
 * The end of a session leads to the product's own login page; the task list shows days, not "5 months ago".
 */
import { speakVietnameseInCalendars } from './dates.js';
import { goToLogin } from './tiendo.js';

speakVietnameseInCalendars();
window.angular.module('ng').run(['$rootScope', leaveWhenSessionEnds]).run(['$injector', showDays]);

function leaveWhenSessionEnds(root) {
  for (const event of ['authentication.login.required', 'authentication.logout.success']) {
    root.$on(event, e => {
      e.preventDefault();
      goToLogin();
    });
  }
}

function showDays(injector) {
  if (injector.has('amTimeAgoConfig')) {
    Object.assign(injector.get('amTimeAgoConfig'), {
      fullDateThreshold: Number.MIN_SAFE_INTEGER,
      fullDateFormat: 'DD/MM/YYYY'
    });
  }
}
