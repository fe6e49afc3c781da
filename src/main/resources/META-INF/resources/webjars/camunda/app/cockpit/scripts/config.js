import { either, locales } from '../../../assets/tiendo/language.js';
import { frame } from '../../../assets/tiendo/tiendo.js';

await frame();

export default {
  app: { vendor: 'Tiến Độ', name: either('– Giám sát quy trình', '– Process monitoring') },
  locales: locales(),
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY'
  },
  customScripts: ['../../assets/tiendo/application', 'scripts/plan-progress', 'scripts/case-history', 'scripts/open-work'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
