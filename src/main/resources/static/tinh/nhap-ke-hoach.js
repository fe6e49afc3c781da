/** The page of one import: doubts first, then every row beside the picture of what was read. */
import { get, isTask, openDoubts, ordered, root, state } from './nhap/du-lieu.js';
import { edit, followOthers, onChange, reload, run, save, takeUpKept } from './nhap/luu.js';
import { drawRows, drawTables, goTo } from './nhap/bang.js';
import { drawDoubts } from './nhap/diem.js';
import { button, element } from './nhap/ve.js';

const CLEAR = ['Rõ người', 'Rõ việc', 'Rõ thời gian', 'Rõ trách nhiệm', 'Rõ kết quả'];
const COLUMN_OF = ['lead', 'title', 'deadline', 'lead', 'output'];
const history = root.querySelector('#lich-su');
const submit = root.querySelector('.trinh');

/** Rows that are measured; one without a lead and a target only heads others. */
const isMeasured = (row) => row.kind === 'INDICATOR' && !row.deleted && (row.cells.lead.value || row.cells.target.value);

const tasks = () => ordered().filter((row) => isTask(row) && !row.deleted);

function drawSummary() {
  const rows = ordered();
  const open = rows.reduce((sum, row) => sum + openDoubts(row).length, 0);
  const settled = rows.reduce((sum, row) => sum + settledIn(row), 0);
  root.querySelector('.so-dong').textContent = tasks().length;
  const measured = rows.filter(isMeasured).length;
  root.querySelector('.so-chi-tieu').textContent = measured;
  root.querySelector('.chi-tieu').hidden = measured === 0;
  root.querySelector('.so-mo').textContent = open;
  root.querySelector('.so-xong').textContent = settled;
  root.querySelector('.con').classList.toggle('co', open > 0);
  root.querySelector('.tom-tat progress').value = open + settled === 0 ? 100 : (100 * settled) / (open + settled);
  if (submit) {
    submit.disabled = open > 0;
    root.querySelector('.con-lai').textContent = open > 0 ? `Còn ${open} điểm cần quyết định.` : '';
  }
}

/** Doubts that are settled, and cells that a person filled: a gap is gone without a trace once it is filled. */
function settledIn(row) {
  const columns = new Set(row.doubts.map((doubt) => doubt.column));
  const filled = Object.entries(row.cells).filter(([column, cell]) => cell.by && !columns.has(column));
  return filled.length + row.doubts.filter((doubt) => doubt.state !== 'OPEN').length;
}

function drawClearness() {
  const all = tasks();
  const gaps = all.filter((row) => row.clear.includes(false));
  root.querySelector('.ket-qua').textContent =
    gaps.length === 0
      ? `Cả ${all.length} nhiệm vụ đều rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả.`
      : `${gaps.length} trong ${all.length} nhiệm vụ còn điểm chưa rõ; nếu vẫn trình thì phải nêu lý do.`;
  const head = element('tr', {}, ...['Nhiệm vụ', ...CLEAR].map((text) => element('th', { scope: 'col', textContent: text })));
  const body = gaps.map((row) =>
    element(
      'tr',
      {},
      element('td', {}, element('a', { href: '#dong-ten', textContent: row.where, onclick: (event) => follow(event, row) }), ` ${shorten(row.cells.title.value)}`),
      ...row.clear.map((isClear) => element('td', { className: isClear ? 'du' : 'thieu', textContent: isClear ? '✓ rõ' : '✗ chưa' })),
    ),
  );
  root
    .querySelector('#nam-ro')
    .replaceChildren(...(gaps.length > 0 ? [element('table', {}, element('thead', {}, head), element('tbody', {}, ...body))] : []));
}

function follow(event, row) {
  event.preventDefault();
  goTo(row, COLUMN_OF[row.clear.indexOf(false)]);
}

const shorten = (text) => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

/* The plan's own facts. */

const facts = [...root.querySelectorAll('[data-fact]')];

function drawFacts() {
  const plan = ordered()[0];
  facts.forEach((field) => {
    const { value, written, by, at } = plan.cells[field.dataset.fact];
    if (document.activeElement !== field) {
      field.value = value;
    }
    field.disabled = !state.isOpen;
    const note = field.parentNode.querySelector('small') ?? field.parentNode.appendChild(element('small', { className: 'mo' }));
    note.textContent = by ? `${by} đặt lúc ${at}${written ? `; trong tệp: ${shorten(written)}` : ''}` : '';
  });
}

facts.forEach((field) =>
  field.addEventListener('change', () => save([edit(ordered()[0], field.dataset.fact, field.value.trim())])),
);

/* The record, with a way back. */

async function drawHistory() {
  if (!history.open) {
    return;
  }
  const entries = await get('/thay-doi');
  history.querySelector('ol').replaceChildren(
    ...entries.map((entry) =>
      element(
        'li',
        {},
        element('span', { className: entry.undoneBy ? 'da' : '', textContent: `${entry.at} ${entry.by} – ${entry.what}` }),
        entry.undoneBy || !state.isOpen ? null : button('Hoàn tác', () => run('/hoan-tac', { change: entry.id })),
      ),
    ),
  );
}
history.addEventListener('toggle', drawHistory);

onChange((changed, reshaped) => {
  reshaped ? drawTables() : drawRows(changed);
  drawDoubts();
  drawFacts();
  drawSummary();
  drawClearness();
  drawHistory();
});

await reload();
takeUpKept();
followOthers();
