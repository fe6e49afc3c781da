/*
 * Vietnamese for everybody, whatever the browser prefers; English for who chose it on our page "Ngôn ngữ" (LanguagePage):
 * the cookie names that person, for others may use the same computer.
 */
const COOKIE = 'TIENDO-NGON-NGU=';

let english = false;

export function followChoice(username) {
  const chosen = document.cookie.split('; ').find(cookie => cookie.startsWith(COOKIE));
  english = chosen !== undefined && decodeURIComponent(chosen.slice(COOKIE.length)) === username;
  document.documentElement.lang = english ? 'en' : 'vi';
}

export function inEnglish() {
  return english;
}

/** For a web application's configuration: one locale and no other, or the browser's language would choose. */
export function locales() {
  const locale = english ? 'en' : 'vi';
  return { availableLocales: [locale], fallbackLocale: locale };
}

export function either(vietnamese, inEnglishWords) {
  return english ? inEnglishWords : vietnamese;
}
