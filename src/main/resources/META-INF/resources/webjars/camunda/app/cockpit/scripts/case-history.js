/*
 * The tab "Hồ sơ nhiệm vụ" of a process instance in Cockpit: all that happened to what the instance is about, from the product's
 * own tables. The community edition shows no history at all.
 */
import { element, fill, folded, link, read, size, table } from '../../../assets/tiendo/supervision/page.js';

const FIRST = 30;

const lines = text => element('span', { class: 'tiendo-lines' }, text);

const who = ({ by, right }) => [by, right ? element('small', { class: 'tiendo-muted' }, ` (${right})`) : ''];

/** The first rows stand open, the rest is folded. */
const long = (caption, heads, rows) =>
  rows.length <= FIRST
    ? table(caption, heads, rows)
    : element(
        'div',
        {},
        table(caption, heads, rows.slice(0, FIRST)),
        folded(`Xem thêm ${rows.length - FIRST} dòng`, table(`${caption} (tiếp)`, heads, rows.slice(FIRST)))
      );

const section = (title, none, caption, heads, rows) =>
  element(
    'div',
    { class: 'tiendo-card', role: 'region', 'aria-label': title },
    element('h2', {}, `${title} (${rows.length})`),
    rows.length ? long(caption, heads, rows) : element('p', { class: 'tiendo-muted' }, none)
  );

const fileRow = file => [
  link(file.href, file.name),
  String(file.version),
  size(file.size),
  element('code', { class: 'tiendo-hash' }, file.sha256),
  file.by,
  file.at,
  file.filed ? 'đã trình' : 'bản nháp'
];

const sections = history => [
  section('Hồ sơ xử lý', 'Chưa có gì.', 'Ai làm gì, lúc nào, theo thẩm quyền nào', ['Lúc', 'Người', 'Việc', 'Nội dung'],
    history.record.map(entry => [entry.at, who(entry), entry.event, lines(entry.text)])),
  section('Thời hạn đã chuyển', 'Thời hạn chưa chuyển lần nào.', 'Các lần chuyển thời hạn', ['Lúc', 'Từ', 'Đến', 'Căn cứ', 'Người'],
    history.moved.map(moved => [moved.at, moved.from, moved.to, lines(moved.ground), who(moved)])),
  section('Tệp', 'Chưa có tệp.', 'Các phiên bản tệp và mã băm SHA-256', ['Tên tệp', 'Phiên bản', 'Dung lượng', 'SHA-256', 'Người tải lên', 'Lúc', 'Tình trạng'],
    history.files.map(fileRow)),
  section('Thư', 'Chưa có thư nào.', 'Thư đã viết về việc này', ['Lúc viết', 'Người nhận', 'Loại thư', 'Tiêu đề', 'Tình trạng', 'Lúc gửi'],
    history.mails.map(mail => [mail.at, [mail.recipient, ' ', element('small', { class: 'tiendo-muted' }, mail.address)], mail.kind, mail.subject, mail.state, mail.sent || '–'])),
  section('Nhắc việc, báo lên cấp trên', 'Chưa nhắc lần nào.', 'Các lần nhắc việc và báo lên cấp trên', ['Lúc', 'Người được nhắc', 'Mốc', 'Hạn', 'Thư'],
    history.reminders.map(line => [line.at, line.person, line.what, line.due, line.mail]))
];

export default {
  id: 'tiendo.case-history',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 900,
  properties: { label: 'Hồ sơ nhiệm vụ' },
  render: (node, { processInstanceId }) => {
    const content = element('div', { class: 'tiendo-tab' }, 'Đang tải…');
    node.replaceChildren(content);
    fill(content, async () => {
      const history = await read(`/giam-sat/ho-so/${encodeURIComponent(processInstanceId)}`);
      content.replaceChildren(element('p', {}, link(history.href, history.label)), ...sections(history));
    });
  },
  unmount() {}
};
