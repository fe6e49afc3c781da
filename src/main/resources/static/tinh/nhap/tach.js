/** The dialogue that splits a cell which says two things: into a row of its own, or into the cell of coordinators. */
import { root } from './du-lieu.js';
import { edit, run, save } from './luu.js';
import { element } from './ve.js';

const dialog = root.querySelector('#tach');
const column = dialog.querySelector('#tach-cot');
const first = dialog.querySelector('#tach-mot');
const second = dialog.querySelector('#tach-hai');
const NAMES = { title: 'Nhiệm vụ', lead: 'Chủ trì', coordinating: 'Phối hợp', output: 'Sản phẩm', deadline: 'Thời hạn' };
const SEPARATOR = /\s*[;\n]\s*|\s*,\s+|\s+(?=(?:Phòng|Trung tâm|Văn phòng|Công an|Ban|Trạm|Các|Hội|Đoàn|Trường|Ủy ban|Tháng|Quý|Năm) ?)/u;
let row = null;

function propose() {
  const text = row.cells[column.value].value;
  const found = SEPARATOR.exec(text.slice(1));
  first.value = found ? text.slice(0, found.index + 1) : text;
  second.value = found ? text.slice(found.index + 1 + found[0].length) : '';
  dialog.querySelector('[value=coordinating]').hidden = column.value !== 'lead';
}

/** @param chosen the cell to begin with; without it the first that seems to say two things */
export function askSplit(asked, chosen) {
  row = asked;
  column.replaceChildren(...Object.entries(NAMES).map(([value, text]) => element('option', { value, textContent: text })));
  column.value = chosen ?? 'lead';
  propose();
  dialog.returnValue = 'thoi';
  dialog.showModal();
}

column.addEventListener('change', propose);
dialog.addEventListener('close', () => {
  const [one, two] = [first.value.trim(), second.value.trim()];
  if (!two || dialog.returnValue === 'thoi') {
    return;
  }
  if (dialog.returnValue === 'coordinating') {
    const others = row.cells.coordinating.value;
    save([edit(row, 'lead', one), edit(row, 'coordinating', others ? `${two}; ${others}` : two)]);
  } else {
    run('/tach', { first: edit(row, column.value, one), second: two });
  }
});
