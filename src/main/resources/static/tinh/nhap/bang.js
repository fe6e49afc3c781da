/** The rows as tables, one for each appendix; a cell becomes a field while it has the focus. */
import { isTask, openDoubts, ordered, root, state } from './du-lieu.js';
import { edit, run, save } from './luu.js';
import { add, button, element } from './ve.js';
import { show } from './anh.js';
import { askSplit } from './tach.js';

const place = root.querySelector('#bang');
const onlyOpen = root.querySelector('#chi-mo');
const alsoDeleted = root.querySelector('#ca-bo');
const bulk = root.querySelector('.chon-nhieu');
const ticked = new Set();
const drawn = new Map();
let lastTick = null;

const TASK_COLUMNS = [
  ['number', 'STT', 'c-so'],
  ['title', 'Nhiệm vụ', ''],
  ['lead', 'Chủ trì', 'c-lead'],
  ['coordinating', 'Phối hợp', 'c-coordinating'],
  ['output', 'Sản phẩm', 'c-output'],
  ['deadline', 'Thời hạn', 'c-deadline'],
];
const INDICATOR_COLUMNS = [
  ['number', 'STT', 'c-so'],
  ['title', 'Chỉ tiêu', ''],
  ['unit', 'Đơn vị tính', 'c-unit'],
  ['target', 'Mức phải đạt', 'c-targets'],
  ['lead', 'Chủ trì', 'c-lead'],
  ['coordinating', 'Phối hợp', 'c-coordinating'],
];
const SMALL = [
  ['responsible', 'Người chịu trách nhiệm'],
  ['note', 'Ghi chú'],
];

export function drawTables() {
  drawn.clear();
  const parts = [];
  let rows = [];
  let title = null;
  const end = () => {
    if (title || rows.length > 0) {
      parts.push(table(title, rows));
    }
    rows = [];
  };
  for (const row of ordered()) {
    if (row.kind === 'APPENDIX') {
      end();
      title = row;
    } else if (row.kind !== 'PLAN') {
      rows.push(row);
    }
  }
  end();
  place.replaceChildren(...parts);
  place.classList.toggle('khong-sua', !state.isOpen);
  filter();
  drawBulk();
}

export function drawRows(rows) {
  rows.forEach((row) => {
    const old = drawn.get(row.id);
    if (old && !old.contains(document.activeElement)) {
      const fresh = row.kind === 'APPENDIX' ? heading(row) : line(row, old.columns);
      old.replaceWith(fresh);
    } else if (old) {
      refreshAround(old, row);
    }
  });
  filter();
}

/** Somebody is typing in this row: every cell but theirs is drawn anew. */
function refreshAround(old, row) {
  if (old.cells) {
    const fresh = [...line(row, old.columns).cells];
    drawn.set(row.id, old);
    [...old.cells].forEach((cell, index) => {
      if (!cell.contains(document.activeElement)) {
        cell.replaceWith(fresh[index]);
      }
    });
  }
}

function table(title, rows) {
  const columns = rows.some((row) => row.kind === 'INDICATOR') ? INDICATOR_COLUMNS : TASK_COLUMNS;
  const head = element('tr', {}, element('th', { className: 'c-tick', scope: 'col', 'aria-label': 'Chọn' }));
  columns.forEach(([, caption, style]) => head.append(element('th', { className: style, scope: 'col', textContent: caption })));
  head.append(element('th', { className: 'c-them', scope: 'col', 'aria-label': 'Việc khác' }));
  const body = element('tbody', {}, ...rows.map((row) => line(row, columns)));
  return element(
    'div',
    { className: 'phu-luc' },
    title && heading(title),
    element('div', { className: 'cuon-bang' }, element('table', { className: 'dong' }, element('thead', {}, head), body)),
  );
}

function heading(row) {
  const made = element('div', { className: 'ten-phu-luc', data: { dong: row.id } }, field(row, 'title', 'Tên phụ lục'));
  drawn.set(row.id, made);
  return made;
}

function line(row, columns) {
  const made = element('tr', { data: { dong: row.id } });
  made.columns = columns;
  made.classList.toggle('nhom', row.kind === 'GROUP');
  made.classList.toggle('phu', row.kind === 'SUB_ROW');
  made.classList.toggle('bo', row.deleted);
  made.classList.toggle('chon', ticked.has(row.id));
  made.append(tick(row));
  if (row.kind === 'GROUP') {
    made.append(
      element('td', { className: 'c-so-o' }, field(row, 'number', 'Số của nhóm')),
      element('td', { colSpan: columns.length - 1 }, field(row, 'title', 'Tên nhóm'), reasons(row, 'title'), reasons(row, 'number')),
    );
  } else {
    columns.forEach(([column, caption]) => made.append(cell(row, column, caption)));
  }
  made.append(menu(row));
  drawn.set(row.id, made);
  return made;
}

function tick(row) {
  const box = element('input', { type: 'checkbox', checked: ticked.has(row.id), 'aria-label': `Chọn ${row.where}` });
  box.addEventListener('click', (event) => choose(row, box.checked, event.shiftKey));
  return element('td', { className: 'tick-o' }, isTask(row) || row.kind === 'GROUP' ? box : null);
}

function cell(row, column, caption) {
  const td = element('td', { data: { ten: caption }, className: column === 'number' ? 'c-so-o' : '' });
  add(td, field(row, column, caption), meaning(row, column), reasons(row, column));
  if (column === 'title') {
    SMALL.filter(([small]) => row.cells[small]?.value || row.cells[small]?.written).forEach(([small, name]) =>
      td.append(element('div', { className: 'phu-o' }, `${name}:`, field(row, small, name))),
    );
    Object.entries(row.extra).forEach(([name, text]) =>
      td.append(element('div', { className: 'phu-o', textContent: `${name}: ${text}` })),
    );
  }
  return td;
}

function field(row, column, caption) {
  const { value, written, by, at } = row.cells[column];
  const isDoubted = openDoubts(row).some((doubt) => doubt.column === column);
  const made = element('div', {
    className: `o${isDoubted ? ' nghi' : ''}${by ? ' sua' : ''}`,
    tabIndex: 0,
    role: 'textbox',
    'aria-label': `${caption}, ${row.where}`,
    'aria-readonly': String(!state.isOpen || row.deleted),
    textContent: row.kind === 'SUB_ROW' && column === 'number' ? value || row.number : value,
    data: { cot: column, trong: row.kind === 'DRAFT' && column === 'number' ? row.number : isDoubted ? '(trống)' : '' },
  });
  if (by) {
    made.title = `${by} sửa lúc ${at}. Trong tệp: ${written || '(trống)'}`;
  }
  return made;
}

function meaning(row, column) {
  const text = row.meaning?.[column];
  const isSame = !text || text.toLowerCase() === row.cells[column].value.toLowerCase();
  return isSame || row.deleted ? null : element('small', { className: 'hieu', textContent: text });
}

function reasons(row, column) {
  const said = openDoubts(row).filter((doubt) => doubt.column === column);
  return said.length === 0
    ? null
    : element('small', { className: 'hieu nghi', textContent: said.map((doubt) => `⚠ ${doubt.why}`).join('\n') });
}

function menu(row) {
  const isRow = isTask(row) || row.kind === 'INDICATOR';
  const items = [];
  if (state.isOpen && row.deleted) {
    items.push(button('Lấy lại dòng', () => save([{ row: row.id, column: 'deleted', value: null, version: null }])));
  } else if (state.isOpen) {
    items.push(button('Thêm dòng bên dưới', () => run('/them', { after: row.id, group: false })));
    items.push(button('Thêm nhóm bên dưới', () => run('/them', { after: row.id, group: true })));
    if (isTask(row)) {
      items.push(button('Tách ô…', () => askSplit(row)));
      SMALL.filter(([small]) => !row.cells[small].value).forEach(([small, name]) =>
        items.push(button(`Thêm ${name.toLowerCase()}`, () => addSmall(row, small, name))),
      );
    }
    if (isRow) {
      items.push(button('Gộp với dòng trên', () => run('/gop', { row: row.id })));
    }
    items.push(button(row.kind === 'GROUP' ? 'Bỏ dòng nhóm' : 'Bỏ dòng', () => save([{ row: row.id, column: 'deleted', value: '1', version: null }])));
  }
  const shut = element('summary', { textContent: '⋮', 'aria-label': `Việc khác với ${row.where}` });
  return element('td', { className: 'them-o' }, items.length > 0 ? element('details', { className: 'viec-dong' }, shut, element('div', { className: 'muc' }, ...items)) : null);
}

function addSmall(row, small, name) {
  const td = drawn.get(row.id).querySelector('[data-cot=title]').parentNode;
  const made = field(row, small, name);
  td.append(element('div', { className: 'phu-o' }, `${name}:`, made));
  made.focus();
}

/* Editing in place. */

place.addEventListener('focusin', (event) => {
  const row = rowOf(event.target);
  show(row);
  place.querySelectorAll('tr.dang').forEach((other) => other.classList.remove('dang'));
  event.target.closest('tr')?.classList.add('dang');
  if (event.target.matches('.o') && state.isOpen && row && !row.deleted) {
    begin(event.target, row);
  }
});

document.addEventListener('click', (event) =>
  place.querySelectorAll('details.viec-dong[open]').forEach((open) => {
    if (!open.contains(event.target) || event.target.closest('.muc')) {
      open.open = false;
    }
  }),
);

const rowOf = (target) => state.rows.get(target.closest('[data-dong]')?.dataset.dong);

function begin(shown, row) {
  const column = shown.dataset.cot;
  const seen = row.cells[column];
  const input = element('textarea', { className: 'o-sua', value: seen.value, 'aria-label': shown.getAttribute('aria-label') });
  input.style.height = `${Math.max(60, shown.offsetHeight + 8)}px`;
  let isOver = false;
  const finish = (isKept) => {
    if (isOver) {
      return;
    }
    isOver = true;
    const value = input.value.trim();
    const isChanged = isKept && value !== seen.value;
    shown.textContent = isChanged ? value : seen.value;
    input.replaceWith(shown);
    const fresh = state.rows.get(row.id);
    if (isChanged) {
      save([{ row: row.id, column, value: value === (seen.written ?? seen.value) ? null : value, version: seen.version }]);
    } else if (fresh !== row) {
      drawRows([fresh]);
    }
  };
  input.addEventListener('blur', () => finish(true));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      finish(false);
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      const next = below(shown, row.id, column);
      finish(true);
      next?.focus();
    }
  });
  shown.replaceWith(input);
  input.focus({ preventScroll: true });
  input.select();
}

/** The same cell of the next row; by id, for the row may be drawn anew in between. */
function below(shown, id, column) {
  const rows = ordered().filter((row) => !row.deleted && row.cells[column] && !drawn.get(row.id)?.hidden);
  const next = rows[rows.findIndex((row) => row.id === id) + 1];
  return next && drawn.get(next.id)?.querySelector(`.o[data-cot="${column}"]`);
}

export function goTo(row, column) {
  const line = drawn.get(row.id);
  if (line) {
    onlyOpen.checked = onlyOpen.checked && !line.hidden;
    filter();
    line.scrollIntoView({ block: 'center' });
    (line.querySelector(`.o[data-cot="${column}"]`) ?? line.querySelector('.o'))?.focus({ preventScroll: true });
  }
}

/* Which rows are shown. */

function filter() {
  for (const [id, made] of drawn) {
    const row = state.rows.get(id);
    const isHidden = row.deleted ? !alsoDeleted.checked : onlyOpen.checked && row.kind !== 'APPENDIX' && openDoubts(row).length === 0;
    made.hidden = isHidden;
  }
}
onlyOpen.addEventListener('change', filter);
alsoDeleted.addEventListener('change', filter);

/* Several rows at once. */

function choose(row, isOn, isRange) {
  const rows = ordered();
  const at = rows.findIndex((other) => other.id === row.id);
  const from = isRange && lastTick ? rows.findIndex((other) => other.id === lastTick) : at;
  const chosen = row.kind === 'GROUP' ? ofGroup(rows, at) : rows.slice(Math.min(from, at), Math.max(from, at) + 1);
  lastTick = row.id;
  tickAll(chosen.filter((other) => isTask(other) && !other.deleted).map((other) => other.id), isOn);
}

function ofGroup(rows, at) {
  const end = rows.findIndex((other, index) => index > at && ['GROUP', 'APPENDIX'].includes(other.kind));
  return rows.slice(at + 1, end < 0 ? rows.length : end);
}

export function tickAll(ids, isOn = true) {
  ids.forEach((id) => {
    isOn ? ticked.add(id) : ticked.delete(id);
    const made = drawn.get(id);
    made?.classList.toggle('chon', isOn);
    const box = made?.querySelector('.tick-o input');
    if (box) {
      box.checked = isOn;
    }
  });
  drawBulk();
}

function drawBulk() {
  bulk.hidden = ticked.size === 0 || !state.isOpen;
  bulk.querySelector('.n').textContent = ticked.size;
}

const tickedRows = () => [...ticked].map((id) => state.rows.get(id)).filter((row) => row && !row.deleted);
const untick = () => tickAll([...ticked], false);

bulk.querySelector('.dat').addEventListener('click', () => {
  const inputs = [...bulk.querySelectorAll('[data-dat]')].filter((input) => input.value.trim());
  const edits = tickedRows().flatMap((row) => inputs.map((input) => edit(row, input.dataset.dat, input.value.trim())));
  if (edits.length > 0) {
    inputs.forEach((input) => (input.value = ''));
    untick();
    save(edits);
  }
});
bulk.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.matches('input')) {
    bulk.querySelector('.dat').click();
  }
});
bulk.querySelector('.bo').addEventListener('click', () => {
  const edits = tickedRows().map((row) => ({ row: row.id, column: 'deleted', value: '1', version: null }));
  untick();
  save(edits);
});
bulk.querySelector('.thoi').addEventListener('click', untick);
