/** The table of a unit's report saves each line when its cell is left; without this script the button "Lưu" does the same. */
const form = document.querySelector('#bao-cao');
const token = form.querySelector('input[name=_csrf]').value;
const busy = new Map();

form.querySelector('.tu-luu').hidden = false;
form.addEventListener('change', ({ target }) => {
  const row = target.closest('tr[data-nv]');
  if (row) {
    busy.set(row, (busy.get(row) ?? Promise.resolve()).then(() => save(row)));
  }
});
form.addEventListener('submit', () => window.removeEventListener('beforeunload', warn));
window.addEventListener('beforeunload', warn);

/** What was typed in a cell that is not left yet, or could not be saved. */
function warn(event) {
  const cell = document.activeElement;
  const typed = cell?.closest('tr[data-nv]') && cell.defaultValue !== undefined && cell.value !== cell.defaultValue && cell.value !== cell.dataset.daLuu;
  if (typed || form.querySelector('.luu.loi')) {
    event.preventDefault();
  }
}

async function save(row) {
  const status = row.querySelector('.luu');
  const cells = [...row.querySelectorAll('input[name], textarea[name]')].filter((cell) => cell.type !== 'checkbox' || cell.checked);
  const body = new URLSearchParams(cells.map((cell) => [cell.name, cell.value]));
  status.textContent = 'đang lưu…';
  try {
    const answer = await fetch(form.dataset.dong + row.dataset.nv, { method: 'POST', body, headers: { 'X-TIENDO-XSRF': token } });
    const said = await answer.json();
    if (answer.ok) {
      row.querySelector('[name$=".lan"]').value = said.lan;
      row.querySelector('[name$=".goc"]').value = said.goc;
      cells.forEach((cell) => (cell.dataset.daLuu = cell.value));
    }
    show(status, answer.ok ? `đã lưu lúc ${new Date().toLocaleTimeString('vi-VN')}` : said.loi || 'Chưa lưu được, hãy bấm «Lưu».', answer.ok);
  } catch {
    show(status, 'Chưa lưu được vì mất kết nối; nội dung vẫn còn trên trang, hãy bấm «Lưu» khi có mạng.', false);
  }
}

function show(status, text, saved) {
  status.textContent = text;
  status.classList.toggle('loi', !saved);
  status.classList.toggle('mo', saved);
}
