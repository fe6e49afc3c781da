/*
 * The tab "Việc đang mở" of a process definition in Cockpit: the open steps of my commune, the most overdue first, to remind who
 * holds them or to pass them on, many at once.
 */
import { element, fill, link, number, read, write } from '../../../assets/tiendo/supervision/page.js';

class OpenWork {
  constructor(node, definition) {
    this.definition = definition;
    this.filter = new URLSearchParams();
    this.status = element('p', { class: 'tiendo-status', role: 'status', tabindex: '-1' });
    this.refused = element('div', { role: 'alert' });
    this.content = element('div', {}, 'Đang tải…');
    node.replaceChildren(element('section', { class: 'tiendo-tab', 'aria-label': 'Việc đang mở' }, this.status, this.refused, this.content));
  }

  load() {
    return fill(this.content, async () => {
      const query = new URLSearchParams(this.filter);
      query.set('quy-trinh', this.definition);
      this.data = await read(`/giam-sat/viec?${query}`);
      this.show();
    });
  }

  show() {
    const { data } = this;
    this.boxes = [];
    this.content.replaceChildren(
      this.filters(data),
      element('p', {}, element('b', {}, number(data.total)), ' việc đang mở, việc quá hạn lâu nhất đứng trước.'),
      data.items.length ? this.actions(data) : '',
      data.items.length ? this.table(data) : '',
      this.pages(data)
    );
  }

  filters(data) {
    const choose = (name, label, options) => {
      const select = element(
        'select',
        { id: `tiendo-open-${name}`, class: 'form-control', onchange: event => this.choose(name, event.target.value) },
        element('option', { value: '' }, 'Tất cả'),
        options.map(([value, text]) => element('option', { value, selected: this.filter.get(name) === value }, text))
      );
      return element('div', {}, element('label', { for: `tiendo-open-${name}` }, label), select);
    };
    return element(
      'div',
      { class: 'tiendo-filters' },
      choose('buoc', 'Bước', data.steps.map(step => [step.key, `${step.name} (${step.count})`])),
      choose('don-vi', 'Đơn vị', data.units.map(unit => [unit.code, unit.name]))
    );
  }

  choose(name, value) {
    this.filter.delete('trang');
    if (value) this.filter.set(name, value);
    else this.filter.delete(name);
    this.load();
  }

  table(data) {
    const all = element('input', { type: 'checkbox', 'aria-label': 'Chọn tất cả', onchange: () => this.boxes.forEach(box => (box.checked = all.checked)) });
    const heads = ['Việc', 'Đơn vị', 'Người giữ việc', 'Từ', 'Hạn'].map(text => element('th', { scope: 'col' }, text));
    return element(
      'div',
      { class: 'tiendo-scroll', tabindex: '0', role: 'region', 'aria-label': 'Danh sách việc đang mở' },
      element(
        'table',
        { class: 'tiendo-table' },
        element('caption', {}, `Việc đang mở: ${data.title}`),
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, all), heads)),
        element('tbody', {}, data.items.map(item => this.row(item)))
      )
    );
  }

  row(item) {
    const box = element('input', { type: 'checkbox', value: item.taskId, 'aria-label': `Chọn việc ${item.title}` });
    this.boxes.push(box);
    return element(
      'tr',
      {},
      element('td', {}, box),
      element(
        'th',
        { scope: 'row' },
        link(item.href, item.title),
        ' ',
        element('small', { class: 'tiendo-muted' }, item.reference),
        item.reminded ? element('small', { class: 'tiendo-muted tiendo-block' }, `Hôm nay đã nhắc: ${item.reminded}`) : ''
      ),
      element('td', {}, item.unit),
      element('td', {}, item.who),
      element('td', {}, item.since),
      element('td', {}, item.due, ' ', element('span', { class: `tiendo-lateness ${item.mark}` }, item.status))
    );
  }

  pages(data) {
    const last = Math.ceil(data.total / data.pageSize) - 1;
    const go = (page, label) => element('button', { type: 'button', class: 'btn btn-default', onclick: () => this.turn(page) }, label);
    return last > 0
      ? element('p', { class: 'tiendo-pages' }, data.page > 0 ? go(data.page - 1, 'Trang trước') : '', `Trang ${data.page + 1} trong ${last + 1}`, data.page < last ? go(data.page + 1, 'Trang sau') : '')
      : '';
  }

  turn(page) {
    this.filter.set('trang', page);
    this.load();
  }

  actions(data) {
    return element(
      'div',
      { class: 'tiendo-actions' },
      data.mayRemind ? element('button', { type: 'button', class: 'btn btn-primary', onclick: () => this.remind() }, 'Nhắc các việc đã chọn') : '',
      data.officers.length ? this.reassigning(data.officers) : ''
    );
  }

  reassigning(units) {
    this.to = element(
      'select',
      { id: 'tiendo-open-to', class: 'form-control' },
      element('option', { value: '' }, '– chọn người –'),
      units.map(unit => element('optgroup', { label: unit.name }, unit.people.map(person => element('option', { value: person.username }, person.label))))
    );
    return element(
      'div',
      { class: 'tiendo-reassign' },
      element('label', { for: 'tiendo-open-to' }, 'Giao lại cho người cùng đơn vị'),
      this.to,
      element('button', { type: 'button', class: 'btn btn-default', onclick: () => this.reassign() }, 'Giao lại các việc đã chọn')
    );
  }

  get ticked() {
    return this.boxes.filter(box => box.checked).map(box => box.value);
  }

  remind() {
    return this.act(() => write('/giam-sat/nhac', { items: this.ticked }));
  }

  reassign() {
    return this.act(() => write('/giam-sat/doi-nguoi', { items: this.ticked, to: this.to.value }));
  }

  async act(action) {
    this.status.textContent = '';
    this.refused.replaceChildren();
    try {
      const { message, refused } = await action();
      if (refused.length) {
        this.say(message, refused);
        return;
      }
      this.status.textContent = message;
      await this.load();
      this.status.focus();
    } catch (failure) {
      this.say(failure.message, []);
    }
  }

  say(message, refused) {
    this.refused.replaceChildren(
      element(
        'div',
        { class: 'tiendo-error' },
        element('p', {}, message),
        refused.length ? element('ul', {}, refused.map(each => element('li', {}, element('b', {}, each.title), `: ${each.reason}`))) : ''
      )
    );
    this.refused.scrollIntoView({ block: 'nearest' });
  }
}

export default {
  id: 'tiendo.open-work',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 900,
  properties: { label: 'Việc đang mở' },
  render: (node, { processDefinitionId }) => {
    new OpenWork(node, processDefinitionId).load();
  },
  unmount() {}
};
