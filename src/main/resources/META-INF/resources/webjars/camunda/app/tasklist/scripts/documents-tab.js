/**
 * The tab "Tài liệu" of a task in Tasklist: upload, versions, download and deletion of the files that back an output.
 * Files go as the bare body of a request, one after the other; what the server refuses is shown in its own words.
 */

const WARNING =
  'Không được tải lên dữ liệu cá nhân của công dân và bí mật nhà nước. ' +
  'Dữ liệu cá nhân phải được lược bỏ khỏi tệp trước; tài liệu mật xử lý ngoài hệ thống này.';
const LOST_SESSION = 'Phiên làm việc đã hết hoặc bạn không có quyền. Hãy đăng nhập lại rồi thử lại.';
const LOST_CONNECTION = 'Mất kết nối với máy chủ. Hãy kiểm tra mạng rồi thử lại.';
const FAULT = 'Hệ thống gặp lỗi, chưa thực hiện được. Hãy thử lại sau ít phút.';

/** Uploads outlive the tab: a person may look at the form while files are on their way. */
const queues = new Map();

const root = () => {
  const appRoot = document.querySelector('base')?.getAttribute('app-root') ?? '';
  return appRoot.replace(/\/camunda\/?$/, '').replace(/\/$/, '');
};

const address = (path) => `${root()}/tai-lieu/${path}`;

const token = () => {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('TIENDO-XSRF='));
  return cookie ? decodeURIComponent(cookie.slice('TIENDO-XSRF='.length)) : '';
};

const messageOf = (status, text) => {
  try {
    const { message } = JSON.parse(text);
    if (message && status !== 500) return message;
  } catch {
    // not one of our answers
  }
  if (status === 0) return LOST_CONNECTION;
  return status === 401 || status === 403 || status === 200 ? LOST_SESSION : FAULT;
};

const send = async (path, method = 'GET') => {
  let response;
  try {
    response = await fetch(address(path), {
      method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'X-TIENDO-XSRF': token() },
    });
  } catch {
    throw new Error(LOST_CONNECTION);
  }
  const text = await response.text();
  if (!response.ok) throw new Error(messageOf(response.status, text));
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(LOST_SESSION);
  }
};

const upload = (taskId, item, onProgress) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const query = `ten=${encodeURIComponent(item.file.name)}&loai=${encodeURIComponent(item.type)}`;
    request.open('POST', address(`cong-viec/${encodeURIComponent(taskId)}?${query}`));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-TIENDO-XSRF', token());
    request.upload.onprogress = (event) => onProgress(event.loaded, event.total);
    request.onload = () =>
      request.status === 201 ? resolve() : reject(new Error(messageOf(request.status, request.responseText)));
    request.onerror = () => reject(new Error(LOST_CONNECTION));
    request.onabort = () => reject(new Error('Đã dừng tải lên.'));
    item.stop = () => request.abort();
    request.send(item.file);
  });

const number = (value, digits) => value.toLocaleString('vi-VN', { maximumFractionDigits: digits });

const sizeText = (bytes) => {
  if (bytes < 1024) return 'dưới 1 KB';
  return bytes < 1024 * 1024 ? `${number(bytes / 1024, 0)} KB` : `${number(bytes / 1024 / 1024, 1)} MB`;
};

const timeParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const timeText = (instant) => {
  const part = Object.fromEntries(timeParts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part.day}/${part.month}/${part.year} ${part.hour}:${part.minute}`;
};

const element = (name, properties = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
};

const button = (label, onclick, properties = {}) =>
  element('button', { type: 'button', class: 'btn btn-default btn-sm', onclick, ...properties }, label);

/** What can be told without asking the server, so that nobody waits for 60 MB to be refused. */
const refusal = (file, list) => {
  const dot = file.name.lastIndexOf('.');
  const extension = dot > 0 ? file.name.slice(dot + 1).toLowerCase() : '';
  if (!list.extensions.includes(extension)) {
    return `Không nhận loại tệp này. Các loại tệp được nhận: ${list.extensions.join(', ')}.`;
  }
  if (file.size === 0) return 'Tệp trống, không có nội dung. Hãy kiểm tra lại tệp trên máy.';
  return file.size > list.maxSize
    ? `Tệp lớn hơn mức cho phép (${sizeText(list.maxSize)}). Hãy giảm dung lượng hoặc tách tệp rồi tải lên lại.`
    : null;
};

class Queue {
  constructor(taskId) {
    this.taskId = taskId;
    this.items = [];
    this.running = false;
    this.view = null;
  }

  add(files, type, list) {
    for (const file of files) {
      const error = refusal(file, list);
      this.items.push({ file, type, error, state: error ? 'failed' : 'waiting', loaded: 0 });
    }
    this.view?.showQueue();
    this.run();
  }

  remove(item) {
    this.items = this.items.filter((other) => other !== item);
    this.view?.showQueue();
  }

  async run() {
    if (this.running) return;
    this.running = true;
    window.addEventListener('beforeunload', askBeforeLeaving);
    for (let item = this.next(); item; item = this.next()) await this.send(item);
    window.removeEventListener('beforeunload', askBeforeLeaving);
    this.running = false;
  }

  next() {
    return this.items.find((item) => item.state === 'waiting');
  }

  async send(item) {
    item.state = 'sending';
    this.view?.showQueue();
    try {
      await upload(this.taskId, item, (loaded, total) => {
        item.loaded = total ? loaded / total : 0;
        item.update?.();
      });
      this.items = this.items.filter((other) => other !== item);
      this.view?.say(`Đã tải lên ${item.file.name}.`);
      await this.view?.load();
    } catch (error) {
      item.state = 'failed';
      item.error = error.message;
    }
    this.view?.showQueue();
  }
}

const askBeforeLeaving = (event) => {
  event.preventDefault();
  event.returnValue = '';
};

const queueOf = (taskId) => {
  if (!queues.has(taskId)) queues.set(taskId, new Queue(taskId));
  return queues.get(taskId);
};

class View {
  constructor(node, taskId) {
    this.node = node;
    this.taskId = taskId;
    this.queue = queueOf(taskId);
    this.queue.view = this;
    this.list = null;
    this.type = null;
    this.frame();
  }

  frame() {
    this.status = element('p', { class: 'tiendo-documents-status', 'aria-live': 'polite', tabindex: '-1' });
    this.fault = element('div', { role: 'alert' });
    this.wanted = element('div');
    this.entry = element('div');
    this.progress = element('ul', { class: 'tiendo-documents-queue', 'aria-label': 'Tệp đang tải lên' });
    this.content = element('div', { 'aria-busy': 'true' }, 'Đang mở danh sách tài liệu…');
    this.node.replaceChildren(
      element(
        'section',
        { class: 'tiendo-documents', 'aria-label': 'Tài liệu' },
        element('p', { class: 'tiendo-documents-warning', role: 'note' }, element('strong', {}, 'Lưu ý: '), WARNING),
        this.wanted,
        this.entry,
        this.progress,
        this.status,
        this.fault,
        this.content,
      ),
    );
    this.showQueue();
  }

  say(text) {
    this.status.textContent = text;
  }

  showFault(message) {
    this.fault.replaceChildren(message ? element('p', { class: 'tiendo-documents-error' }, message) : '');
  }

  async load() {
    try {
      this.list = await send(`cong-viec/${encodeURIComponent(this.taskId)}`);
      this.showFault(null);
      if (this.list) this.show();
      else this.content.replaceChildren(element('p', { class: 'tiendo-documents-none' }, 'Bước này không có tài liệu kèm theo.'));
    } catch (error) {
      this.showFault(error.message);
      if (!this.list) this.content.replaceChildren(element('p', { class: 'tiendo-documents-status' }, button('Thử lại', () => this.load())));
    }
    this.content.removeAttribute('aria-busy');
  }

  show() {
    this.showWanted();
    if (!this.list.writable) this.entry.replaceChildren();
    else if (this.entry.firstChild) this.chooseType();
    else this.showEntry();
    this.showDocuments();
  }

  showWanted() {
    const types = this.list.types.filter((type) => type.code !== 'EVIDENCE');
    const entries = types.map((type) =>
      element(
        'li',
        { class: type.present ? 'present' : type.required ? 'missing' : 'optional' },
        `${type.label}${type.required ? '' : ' (nếu có)'}: `,
        element('strong', {}, type.present ? 'đã có' : 'chưa có'),
      ),
    );
    this.wanted.replaceChildren(
      entries.length === 0
        ? ''
        : element(
            'div',
            { class: 'tiendo-documents-wanted' },
            element('h4', {}, 'Tài liệu cần có'),
            element('ul', {}, ...entries),
          ),
    );
  }

  showEntry() {
    const options = this.list.types.map((type) => element('option', { value: type.code }, type.label));
    this.select = element('select', { id: 'tiendo-documents-type', class: 'form-control' }, ...options);
    this.select.addEventListener('change', () => (this.chosen = true));
    const input = element('input', {
      type: 'file',
      multiple: true,
      hidden: true,
      'aria-hidden': 'true',
      tabindex: '-1',
      accept: this.list.extensions.map((extension) => `.${extension}`).join(','),
      onchange: () => {
        this.add(input.files);
        input.value = '';
      },
    });
    const zone = element(
      'div',
      { class: 'tiendo-documents-zone' },
      button('Chọn tệp…', () => input.click(), {
        class: 'btn btn-primary',
        'aria-describedby': 'tiendo-documents-limits',
      }),
      element('span', { class: 'tiendo-documents-drop' }, 'hoặc kéo và thả tệp vào đây'),
      input,
    );
    this.acceptDrops(zone);
    this.entry.replaceChildren(
      element(
        'div',
        { class: 'tiendo-documents-entry' },
        element('label', { for: 'tiendo-documents-type' }, 'Loại tài liệu'),
        this.select,
        zone,
        element(
          'p',
          { class: 'tiendo-documents-limits', id: 'tiendo-documents-limits' },
          `Mỗi tệp không quá ${sizeText(this.list.maxSize)}. Loại tệp được nhận: ${this.list.extensions.join(', ')}.`,
        ),
      ),
    );
    this.chooseType();
  }

  /** The first that is still missing, until the person chooses. */
  chooseType() {
    if (this.chosen) return;
    const next = this.list.types.find((type) => type.required && !type.present) ?? this.list.types[0];
    if (next) this.select.value = next.code;
  }

  acceptDrops(zone) {
    const section = this.node.firstChild;
    const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
    section.addEventListener('dragover', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      zone.classList.toggle('over', this.list.writable);
    });
    section.addEventListener('dragleave', (event) => {
      if (!section.contains(event.relatedTarget)) zone.classList.remove('over');
    });
    section.addEventListener('drop', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      zone.classList.remove('over');
      if (this.list.writable) this.add(event.dataTransfer.files);
    });
  }

  add(files) {
    this.say('');
    this.chosen = false;
    this.queue.add([...files], this.select.value, this.list);
  }

  showQueue() {
    this.progress.replaceChildren(...this.queue.items.map((item) => this.queueItem(item)));
    this.progress.hidden = this.queue.items.length === 0;
  }

  queueItem(item) {
    if (item.state === 'failed') {
      return element(
        'li',
        { class: 'tiendo-documents-error', role: 'alert' },
        element('span', {}, element('strong', {}, item.file.name), element('br'), item.error),
        button('Đóng', () => this.queue.remove(item), { 'aria-label': `Đóng thông báo về ${item.file.name}` }),
      );
    }
    const bar = element('progress', { max: '1', value: '0', 'aria-label': `Tiến độ tải lên ${item.file.name}` });
    const text = element('span', { class: 'tiendo-documents-percent' });
    item.update = () => {
      bar.value = item.loaded;
      text.textContent = this.progressText(item);
    };
    item.update();
    const stop = () => (item.state === 'sending' ? item.stop?.() : this.queue.remove(item));
    return element(
      'li',
      {},
      element('span', { class: 'tiendo-documents-name' }, item.file.name),
      bar,
      text,
      button('Dừng', stop, { 'aria-label': `Dừng tải lên ${item.file.name}` }),
    );
  }

  progressText(item) {
    if (item.state === 'waiting') return 'đang chờ';
    return item.loaded >= 1 ? 'đang kiểm tra…' : `${Math.floor(item.loaded * 100)} %`;
  }

  showDocuments() {
    const order = this.list.types.map((type) => type.code);
    const place = (entry) => (order.includes(entry.type) ? order.indexOf(entry.type) : order.length);
    const documents = [...this.list.documents].sort((one, other) => place(one) - place(other));
    const here = documents.filter((entry) => entry.here);
    const groups = [
      ['Tài liệu của việc này', here, true],
      ['Tài liệu của đơn vị chủ trì', documents.filter((entry) => !entry.here && !entry.coordination), false],
      ['Tài liệu của các đơn vị phối hợp', documents.filter((entry) => !entry.here && entry.coordination), false],
    ];
    this.content.replaceChildren(
      ...groups.filter(([, entries, always]) => always || entries.length > 0).map((group) => this.group(...group)),
    );
  }

  group(title, entries) {
    const lines = [];
    for (const entry of entries) {
      if (entry.newest) lines.push([entry]);
      else lines[lines.length - 1].push(entry);
    }
    return element(
      'div',
      {},
      element('h4', {}, title),
      lines.length === 0
        ? element('p', { class: 'tiendo-documents-none' }, 'Chưa có tài liệu.')
        : element('ul', { class: 'tiendo-documents-list' }, ...lines.map((line) => this.line(line))),
    );
  }

  line([newest, ...earlier]) {
    return element(
      'li',
      {},
      this.version(newest),
      earlier.length === 0
        ? ''
        : element(
            'details',
            {},
            element('summary', {}, `Các bản trước (${earlier.length})`),
            ...earlier.map((entry) => this.version(entry)),
          ),
    );
  }

  version(entry) {
    const actions = element('span', { class: 'tiendo-documents-actions' });
    this.showActions(actions, entry);
    return element(
      'div',
      { class: entry.setAside ? 'tiendo-documents-version aside' : 'tiendo-documents-version' },
      element(
        'div',
        { class: 'tiendo-documents-what' },
        entry.newest ? downloadLink(entry) : '',
        element(
          'span',
          { class: 'tiendo-documents-facts' },
          entry.newest ? element('span', {}, entry.typeLabel) : '',
          element('span', {}, `bản ${entry.version}`),
          element('span', {}, sizeText(entry.size)),
          element('span', {}, `${entry.uploadedBy}, ${timeText(entry.uploadedAt)}`),
          element('span', { title: `SHA-256: ${entry.sha256}` }, 'mã băm ', element('code', {}, entry.sha256.slice(0, 8))),
        ),
      ),
      element('span', { class: `tiendo-documents-state ${entry.draft ? 'draft' : 'filed'}` }, stateText(entry)),
      actions,
    );
  }

  showActions(actions, entry) {
    const about = (verb) => ({ 'aria-label': `${verb} ${entry.name}, bản ${entry.version}` });
    const offered = [
      element(
        'a',
        { href: address(entry.id), download: entry.name, class: 'btn btn-default btn-sm', ...about('Tải về') },
        'Tải về',
      ),
    ];
    if (entry.deletable) {
      offered.push(button('Xóa', () => this.confirmDeletion(actions, entry), about('Xóa')));
    }
    if (entry.separable && !entry.setAside) {
      const separate = () => this.change(`${entry.id}/bo-ra`, 'POST', `Lần trình sau sẽ không có ${entry.name}.`);
      offered.push(button('Không trình lại', separate, about('Không trình lại')));
    }
    if (entry.separable && entry.setAside) {
      const takeBack = () => this.change(`${entry.id}/dua-lai`, 'POST', `Lần trình sau sẽ có ${entry.name}.`);
      offered.push(button('Trình lại', takeBack, about('Trình lại')));
    }
    actions.replaceChildren(...offered);
  }

  confirmDeletion(actions, entry) {
    const yes = button('Xóa', () => this.change(entry.id, 'DELETE', `Đã xóa ${entry.name}, bản ${entry.version}.`), {
      class: 'btn btn-danger btn-sm',
    });
    const no = button('Giữ lại', () => {
      this.showActions(actions, entry);
      actions.querySelector('button')?.focus();
    });
    actions.replaceChildren(element('span', { role: 'alert' }, 'Xóa hẳn bản nháp này?'), yes, no);
    no.focus();
  }

  async change(path, method, done) {
    this.say('');
    try {
      await send(path, method);
      this.say(done);
      await this.load();
      this.status.focus();
    } catch (error) {
      await this.load();
      this.showFault(error.message);
    }
  }

  close() {
    if (this.queue.view === this) this.queue.view = null;
    if (this.queue.items.length === 0) queues.delete(this.taskId);
  }
}

const downloadLink = (entry) =>
  element('a', { href: address(entry.id), download: entry.name, class: 'tiendo-documents-name' }, entry.name);

const stateText = (entry) => {
  if (entry.setAside) return 'Đã trình; không trình lại';
  if (!entry.draft) return 'Đã trình';
  return entry.newest ? 'Bản nháp, chưa trình' : 'Bản nháp cũ';
};

const STYLE = `
.tiendo-documents { padding: 12px 0 24px; max-width: 960px; overflow-wrap: anywhere; }
.tiendo-documents [hidden] { display: none !important; }
.tiendo-documents h4 { font-size: 15px; font-weight: 600; margin: 20px 0 8px; }
.tiendo-documents ul { list-style: none; margin: 0; padding: 0; }
.tiendo-documents-warning { border-left: 4px solid #b45309; background: #fff7ed; color: #5b2b06; padding: 10px 14px; margin: 0; }
.tiendo-documents-wanted ul { display: flex; flex-wrap: wrap; gap: 8px; }
.tiendo-documents-wanted li { border: 1px solid; border-radius: 4px; padding: 4px 10px; }
.tiendo-documents-wanted .present { color: #14532d; background: #f0fdf4; border-color: #86b894; }
.tiendo-documents-wanted .missing { color: #991b1b; background: #fef2f2; border-color: #e0a3a3; }
.tiendo-documents-wanted .optional { color: #374151; border-color: #c3c8d0; }
.tiendo-documents-entry { margin-top: 16px; }
.tiendo-documents-entry label { display: block; font-weight: 600; margin-bottom: 4px; }
.tiendo-documents-entry select { max-width: 360px; margin-bottom: 10px; }
.tiendo-documents-zone { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; border: 2px dashed #9aa3af; border-radius: 6px; padding: 20px; background: #fafbfc; }
.tiendo-documents-zone.over { border-color: #155cb5; background: #eaf2fd; }
.tiendo-documents-drop, .tiendo-documents-limits, .tiendo-documents-none { color: #4b5563; }
.tiendo-documents-limits { font-size: 12px; margin: 6px 0 0; }
.tiendo-documents-queue { margin-top: 10px !important; }
.tiendo-documents-queue li { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; padding: 6px 0; }
.tiendo-documents-queue li > :first-child { flex: 1 1 200px; }
.tiendo-documents-queue progress { flex: 1 1 140px; height: 12px; accent-color: #155cb5; }
.tiendo-documents-percent { min-width: 92px; font-variant-numeric: tabular-nums; }
.tiendo-documents-status { color: #14532d; margin: 10px 0 0; }
.tiendo-documents-status:empty { display: none; }
.tiendo-documents-error, .tiendo-documents-queue li.tiendo-documents-error { color: #991b1b; background: #fef2f2; border-left: 4px solid #b91c1c; padding: 8px 14px; margin: 10px 0 0; }
.tiendo-documents-list > li { border-top: 1px solid #dfe3e8; padding: 10px 0; }
.tiendo-documents-list > li:last-child { border-bottom: 1px solid #dfe3e8; }
.tiendo-documents-version { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; }
.tiendo-documents-what { flex: 1 1 320px; min-width: 0; }
.tiendo-documents-name { font-weight: 600; }
.tiendo-documents-facts { display: flex; flex-wrap: wrap; gap: 0 14px; color: #4b5563; font-size: 12.5px; margin-top: 2px; }
.tiendo-documents-facts code { color: inherit; background: none; padding: 0; }
.tiendo-documents-state { font-size: 12.5px; border-radius: 4px; padding: 2px 8px; }
.tiendo-documents-state.draft { color: #7c2d12; background: #fff1e0; }
.tiendo-documents-state.filed { color: #1e3a5f; background: #e8f0fa; }
.tiendo-documents-version.aside .tiendo-documents-name { text-decoration: line-through; }
.tiendo-documents-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
.tiendo-documents .btn:focus-visible, .tiendo-documents a:focus-visible, .tiendo-documents select:focus-visible, .tiendo-documents summary:focus-visible { outline: 3px solid #155cb5; outline-offset: 2px; }
.tiendo-documents details { margin: 6px 0 0 16px; }
.tiendo-documents summary { cursor: pointer; color: #155cb5; display: list-item; }
.tiendo-documents details .tiendo-documents-version { padding: 6px 0; }
@media (max-width: 600px) {
  .tiendo-documents .btn { min-height: 40px; display: inline-flex; align-items: center; }
  .tiendo-documents-zone { padding: 14px; }
  .tiendo-documents-drop { display: none; }
  .tiendo-documents-zone .btn { flex: 1; justify-content: center; }
  .tiendo-documents details { margin-left: 0; }
}
`;

const addStyle = () => {
  if (document.getElementById('tiendo-documents-style')) return;
  document.head.append(element('style', { id: 'tiendo-documents-style' }, STYLE));
};

let shown = null;

export default {
  id: 'tiendo.documents',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Tài liệu' },
  render: (node, { taskId }) => {
    addStyle();
    shown?.close();
    shown = new View(node, taskId);
    shown.load();
  },
  unmount: () => {
    shown?.close();
    shown = null;
  },
};
