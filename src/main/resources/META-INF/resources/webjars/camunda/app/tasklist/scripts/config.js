import { frame } from '../../../assets/tiendo/tiendo.js';
import { sortByDueDate } from '../../../assets/tiendo/order.js';

await frame();
sortByDueDate();

export default {
  app: { vendor: 'Tiến Độ', name: '– Danh sách việc' },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
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
    claimTask: { key: 'ctrl+alt+c', description: 'Nhận xử lý việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: 'Đến bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'Đến việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'Đến ô nhập đầu tiên của biểu mẫu' }
  }
};
