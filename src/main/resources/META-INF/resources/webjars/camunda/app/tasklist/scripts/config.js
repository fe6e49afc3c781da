import { either, locales } from '../../../assets/tiendo/language.js';
import { frame } from '../../../assets/tiendo/tiendo.js';
import { sortByDueDate } from '../../../assets/tiendo/order.js';

await frame();
sortByDueDate();

export default {
  app: { vendor: 'Tiến Độ', name: either('– Danh sách việc', '– Task list') },
  locales: locales(),
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY'
  },
  customScripts: ['../../assets/tiendo/application', 'scripts/documents-tab', 'scripts/record-tab', 'scripts/lateness'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: either('Nhận xử lý việc đang chọn', 'Claim the chosen task') },
    focusFilter: { key: 'ctrl+shift+f', description: either('Đến bộ lọc đầu tiên', 'Go to the first filter') },
    focusList: { key: 'ctrl+alt+l', description: either('Đến việc đầu tiên trong danh sách', 'Go to the first task of the list') },
    focusForm: { key: 'ctrl+alt+f', description: either('Đến ô nhập đầu tiên của biểu mẫu', 'Go to the first field of the form') }
  }
};
