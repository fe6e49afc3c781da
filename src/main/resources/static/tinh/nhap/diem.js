/** What a person has to decide, each on a card with what can be done about it by a click or a short entry. */
import { isTask, openDoubts, ordered, root, state } from './du-lieu.js';
import { edit, run, save } from './luu.js';
import { button, element } from './ve.js';
import { goTo, tickAll } from './bang.js';
import { show } from './anh.js';
import { askSplit } from './tach.js';

const place = root.querySelector('#diem');
const SHOWN = 40;
const cards = new Map();
let most = SHOWN;

/** The same doubt at several rows is decided once: so is a date that is written alike, and a word misread again and again. */
function keyOf(row, doubt) {
  const isShared = ['UNIT', 'NOTICE', 'DEADLINE'].includes(doubt.kind) || (doubt.written === '' && doubt.kind !== 'FACT');
  const word = doubt.kind === 'SUGGESTION' && isTask(row) ? onlyChange(doubt) : '';
  return isShared || word ? `${doubt.column}|${doubt.why}|${word}` : `${row.id}|${doubt.key}`;
}

function groups() {
  const found = new Map();
  for (const row of ordered()) {
    for (const doubt of openDoubts(row)) {
      const key = keyOf(row, doubt);
      found.set(key, [...(found.get(key) ?? []), { row, doubt }]);
    }
  }
  return found;
}

export function drawDoubts() {
  const found = groups();
  const wanted = [];
  for (const [key, places] of [...found].slice(0, most)) {
    const stamp = places.map(({ row, doubt }) => `${row.id}${doubt.key}${row.cells[doubt.column]?.version}`).join() + state.isOpen;
    if (cards.get(key)?.stamp !== stamp) {
      cards.set(key, { stamp, made: card(places) });
    }
    wanted.push(cards.get(key).made);
  }
  [...cards.keys()].filter((key) => !found.has(key)).forEach((key) => cards.delete(key));
  if (found.size === 0) {
    wanted.push(element('p', { className: 'het', tabIndex: -1, textContent: '✓ Không còn điểm nào phải quyết định.' }));
  } else if (found.size > most) {
    wanted.push(button(`Xem thêm ${found.size - most} điểm`, () => {
      most += SHOWN;
      drawDoubts();
    }));
  }
  arrange(wanted);
}

/**
 * Cards that stay keep their place in the document, so that nobody loses what they are typing. Who decided a card
 * with the keyboard goes on at the one that takes its place, not at the top of the page.
 */
function arrange(wanted) {
  const left = [...place.children].findIndex((child) => !wanted.includes(child) && child.contains(document.activeElement));
  [...place.children].filter((child) => !wanted.includes(child)).forEach((child) => child.remove());
  wanted.forEach((made, index) => {
    if (place.children[index] !== made) {
      place.insertBefore(made, place.children[index] ?? null);
    }
  });
  if (left >= 0) {
    wanted[Math.min(left, wanted.length - 1)].focus({ preventScroll: true });
  }
}

function card(places) {
  const { row, doubt } = places[0];
  const where = places.length > 1 ? `${places.length} dòng, từ ${row.where}` : row.where;
  const made = element(
    'article',
    { className: 'diem', tabIndex: -1, 'aria-label': `${where}: ${doubt.why}` },
    element('p', { className: 'cho' }, element('a', { href: '#dong-ten', textContent: where, onclick: (event) => jump(event, row, doubt) }), element('span', { className: 'cot', textContent: doubt.caption }), doubt.gap ? element('span', { className: 'dau sap-den-han', textContent: row.meaning ? '5 rõ' : 'bắt buộc' }) : null),
    row.cells.title && row.kind !== 'GROUP' && places.length === 1 ? element('p', { className: 'ten-viec', textContent: row.cells.title.value }) : null,
    quote(row, doubt),
    element('p', { textContent: doubt.why }),
    rows(places),
    state.isOpen ? element('div', { className: 'nut-hang' }, ...actions(places)) : null,
  );
  made.addEventListener('focusin', () => show(state.rows.get(row.id)));
  made.addEventListener('pointerenter', () => show(state.rows.get(row.id)));
  return made;
}

/** The rows of a shared doubt, each a way to its cell, for whoever decides one of them by itself. */
function rows(places) {
  return places.length === 1
    ? null
    : element(
        'details',
        { className: 'cac-dong' },
        element('summary', { textContent: 'Xem từng dòng' }),
        element(
          'ul',
          {},
          ...places.map(({ row, doubt }) =>
            element(
              'li',
              {},
              element('a', { href: '#dong-ten', textContent: row.where, onclick: (event) => jump(event, row, doubt) }),
              ` ${row.cells.title?.value ?? ''}`,
            ),
          ),
        ),
      );
}

/** What is written; of a suggestion only the words that would change, for titles are long. */
function quote(row, doubt) {
  if (doubt.kind === 'SUGGESTION' && doubt.written === row.cells[doubt.column]?.value) {
    return element('p', {}, ...differences(doubt.written, doubt.suggestion));
  }
  const isTold = !doubt.written || doubt.written === row.cells.title?.value;
  return isTold ? null : element('p', { className: 'viet', textContent: `«${doubt.written}»` });
}

/** The words that differ, each pair beside the other; at most six. Where their number differs, all from the first to the last. */
function differences(written, suggestion) {
  const [from, to] = [written.split(/\s+/), suggestion.split(/\s+/)];
  const pairs = from.length === to.length ? from.map((word, index) => [word, to[index]]) : [between(from, to)];
  return pairs
    .filter(([one, other]) => one !== other)
    .slice(0, 6)
    .flatMap(([one, other]) => [element('del', { textContent: one }), ' → ', element('ins', { textContent: other }), '  ']);
}

function between(from, to) {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter - 1 && from[start] === to[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - 1 - start && from.at(-1 - end) === to.at(-1 - end)) {
    end++;
  }
  return [from, to].map((words) => words.slice(start, words.length - end).join(' '));
}

/** The one word that a suggestion changes wherever it stands, without the marks around it: "CDS → CĐS"; empty where it changes more. */
function onlyChange({ written, suggestion }) {
  const [from, to] = [written.split(/\s+/), suggestion.split(/\s+/)];
  const pairs = from.map((word, index) => [bare(word), bare(to[index] ?? ''), word === to[index]]).filter(([, , isSame]) => !isSame);
  const said = new Set(pairs.map(([one, other]) => `${one} → ${other}`));
  return from.length === to.length && said.size === 1 && pairs[0][0] !== pairs[0][1] ? [...said][0] : '';
}

const bare = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function jump(event, row, doubt) {
  event.preventDefault();
  const fact = root.querySelector(`[data-fact="${doubt.column}"]`);
  if (row.kind === 'PLAN' && fact) {
    root.querySelector('#thong-tin').open = true;
    fact.focus();
  } else {
    goTo(row, doubt.column);
  }
}

function actions(places) {
  const { row, doubt } = places[0];
  const isOne = places.length === 1;
  const put = (value) => save(places.map((at) => edit(state.rows.get(at.row.id), doubt.column, value)));
  const leave = (text) => button(text, () => save(places.map((at) => ({ row: at.row.id, column: `seen/${at.doubt.key}`, value: '1', version: null }))));
  const split = isOne && row.meaning ? button('Tách ô…', () => askSplit(row, doubt.column)) : null;
  const all = isOne ? null : button(`Chọn ${places.length} dòng`, () => {
    tickAll(places.map((at) => at.row.id));
    goTo(row, doubt.column);
  });
  switch (doubt.kind) {
    case 'UNIT':
      return [...units(doubt), split].filter(Boolean);
    case 'LEAD':
      return [...entry('Đơn vị chủ trì', 'ten-don-vi', '', put), all, split].filter(Boolean);
    case 'DEADLINE':
      return [...entry('Thời hạn', null, 'dd/mm/yyyy hoặc 12/2026', put), leave('Để chờ xác nhận khi ban hành'), all, split].filter(Boolean);
    case 'OUTPUT':
      return [...entry('Sản phẩm', 'ten-san-pham', 'Báo cáo', put), leave('Để trống'), all].filter(Boolean);
    case 'SUGGESTION':
      if (!isOne) {
        return [button(`Sửa cả ${places.length} dòng`, correct(places), false), leave('Giữ như trong tệp')];
      }
      return [button(doubt.suggestion.length < 30 ? `Sửa thành «${doubt.suggestion}»` : 'Sửa như gợi ý', () => put(suggested(row, doubt)), false), leave('Giữ như trong tệp')];
    case 'FACT':
      return fact(row, doubt, put);
    default:
      return [doubt.canBeLeft ? leave(isOne ? 'Đã xem, giữ nguyên' : `Đã xem cả ${places.length} dòng, giữ nguyên`) : null, canBeChanged(row, doubt) ? button('Sửa ô', (event) => jump(event, row, doubt)) : null, split, all, ...ofRow(row, isOne)].filter(Boolean);
  }
}

/** Every row as was suggested for it. */
const correct = (places) => () =>
  save(places.map(({ row, doubt }) => [state.rows.get(row.id), doubt]).map(([row, doubt]) => edit(row, doubt.column, suggested(row, doubt))));

/** A doubt about the file as a whole has no cell. */
function canBeChanged(row, doubt) {
  return row.kind !== 'PLAN' || root.querySelector(`[data-fact="${doubt.column}"]`) !== null;
}

function suggested(row, doubt) {
  const value = row.cells[doubt.column]?.value ?? '';
  return doubt.written && value.includes(doubt.written) ? value.replace(doubt.written, doubt.suggestion) : doubt.suggestion;
}

function units(doubt) {
  const select = document.getElementById('chon-don-vi').content.firstElementChild.cloneNode(true);
  const means = (meaning) => run('/don-vi', { words: doubt.written, meaning });
  select.addEventListener('change', () => select.value && means(select.value));
  return [
    select,
    button('Cơ quan ngoài xã, phường', () => means('OUTSIDE')),
    button('Kênh thông tin', () => means('CHANNEL')),
    button('Không phải đơn vị', () => means('NOTHING')),
  ];
}

function entry(label, list, placeholder, put) {
  const input = element('input', { 'aria-label': label, placeholder: placeholder || label });
  if (list) {
    input.setAttribute('list', list);
  }
  const send = () => input.value.trim() && put(input.value.trim());
  input.addEventListener('keydown', (event) => event.key === 'Enter' && send());
  return [input, button('Đặt', send, false)];
}

function fact(row, doubt, put) {
  const field = root.querySelector(`[data-fact="${doubt.column}"]`);
  if (field?.tagName !== 'SELECT') {
    return [button('Điền', (event) => jump(event, row, doubt), false)];
  }
  const select = field.cloneNode(true);
  select.removeAttribute('id');
  select.removeAttribute('data-fact');
  select.value = '';
  select.setAttribute('aria-label', doubt.caption);
  select.addEventListener('change', () => put(select.value));
  return [select];
}

function ofRow(row, isOne) {
  return isOne && row.meaning
    ? [
        button('Gộp với dòng trên', () => run('/gop', { row: row.id })),
        button('Bỏ dòng', () => save([{ row: row.id, column: 'deleted', value: '1', version: null }])),
      ]
    : [];
}
