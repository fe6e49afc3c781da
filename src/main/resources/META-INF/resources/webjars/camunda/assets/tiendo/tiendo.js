/*
 * The product's frame around each web application of the engine. Every scripts/config.js awaits it, so it runs
 * before the application starts: nothing of the stock application is shown to someone without a session.
 */
import { followClock } from './clock.js';
import { writeDaysFirst } from './dates.js';
import { followChoice, inEnglish } from './language.js';
import { translateFixedTexts } from './texts.js';
import { addBar, showMark } from './bar.js';
import { guardDomain } from './guard.js';

const appRoot = document.querySelector('base').getAttribute('app-root');
const contextRoot = appRoot.replace(/\/[^/]*$/, '');

export async function frame() {
  showMark(`${appRoot}/assets/tiendo/mark.svg`);
  writeDaysFirst();
  guardDomain();
  const me = await whoAmI();
  followChoice(me?.username);
  if (!inEnglish()) {
    translateFixedTexts();
  }
  document.documentElement.classList.toggle('tiendo-operator', Boolean(me?.operator));
  if (me) {
    followClock(me.demoDate);
    addBar(me);
  }
}

async function whoAmI() {
  const answer = await fetch(`${contextRoot}/toi`, {
    headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
    redirect: 'manual'
  }).catch(() => null);
  if (answer && (answer.status === 401 || answer.type === 'opaqueredirect')) {
    goToLogin();
    await new Promise(() => {});
  }
  return answer && answer.ok ? answer.json() : null;
}

export function goToLogin() {
  window.location.replace(`${contextRoot}/dang-nhap`);
}
