/**
 * The tab "Hồ sơ xử lý" of a task in Tasklist: who did what on it, from the product's own record. It takes the place of
 * the stock history, which knows the engine's operations only.
 */

const root = () => {
  const appRoot = document.querySelector('base')?.getAttribute('app-root') ?? '';
  return appRoot.replace(/\/camunda\/?$/, '').replace(/\/$/, '');
};

const element = (tag, text, className) => {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
};

const row = (entry) => {
  const made = element('tr');
  const who = element('td', entry.by);
  if (entry.right) who.append(element('br'), element('small', entry.right));
  const what = element('td', entry.event);
  const text = element('td', entry.text);
  text.style.whiteSpace = 'pre-line';
  made.append(element('td', entry.at), who, what, text);
  return made;
};

const table = (record) => {
  const made = element('table', '', 'table');
  const head = element('tr');
  for (const title of ['Lúc', 'Người', 'Việc', 'Nội dung']) {
    const cell = element('th', title);
    cell.scope = 'col';
    head.append(cell);
  }
  made.append(element('thead'), element('tbody'));
  made.tHead.append(head);
  made.tBodies[0].append(...record.map(row));
  return made;
};

const show = async (node, taskId) => {
  node.textContent = 'Đang tải…';
  const response = await fetch(`${root()}/ho-so/${encodeURIComponent(taskId)}`, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' },
  });
  if (!response.ok) throw new Error(String(response.status));
  const { href, label, record } = await response.json();
  const link = element('a', label);
  link.href = root() + href;
  node.replaceChildren(element('p'), table(record));
  node.firstChild.append(link);
};

export default {
  id: 'tiendo.record',
  pluginPoint: 'tasklist.task.detail',
  priority: 800,
  properties: { label: 'Hồ sơ xử lý' },
  render(node, { taskId }) {
    show(node, taskId).catch(() => {
      node.textContent = 'Chưa mở được hồ sơ xử lý. Hãy tải lại trang.';
    });
  },
  unmount() {},
};
