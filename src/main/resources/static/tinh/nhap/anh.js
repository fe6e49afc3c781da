/** The picture of what was read: the place of the row that has the focus is marked and scrolled to. */
import { root } from './du-lieu.js';

const side = root.querySelector('.anh');
const opener = root.querySelector('.mo-anh');
let marked = [];

const frames = () => [...side.querySelectorAll('[data-khung]')];
const shown = () => frames().find((frame) => !frame.hidden);

function choose(name) {
  frames().forEach((frame) => (frame.hidden = frame.dataset.khung !== name));
  side.querySelectorAll('[data-tab]').forEach((tab) => tab.setAttribute('aria-selected', tab.dataset.tab === name));
}

function open(isOpen) {
  side.classList.toggle('mo', isOpen);
  document.body.classList.toggle('co-anh', isOpen);
  opener.setAttribute('aria-expanded', isOpen);
}

function places(row) {
  const frame = shown();
  return row.at
    .map((at) =>
      frame.dataset.khung === 'trang'
        ? frame.querySelector(`[data-trang="${at.page}"]`)
        : frame.querySelector(`[data-at="${at.block}-${at.row}"]`) ?? frame.querySelector(`[data-at="${at.block}"]`),
    )
    .filter(Boolean);
}

let last = null;

export function show(row) {
  if (!row || row === last) {
    return;
  }
  last = row;
  marked.forEach((element) => element.classList.remove('toi-day'));
  marked = places(row);
  marked.forEach((element) => element.classList.add('toi-day'));
  if (marked.length > 0) {
    const frame = shown();
    const top = marked[0].getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
    frame.scrollTop = Math.max(0, top - (frame.dataset.khung === 'trang' ? 8 : frame.clientHeight / 3));
  }
}

side.querySelectorAll('[data-tab]').forEach((tab) =>
  tab.addEventListener('click', () => {
    choose(tab.dataset.tab);
    const row = last;
    last = null;
    show(row);
  }),
);
opener.addEventListener('click', () => open(!side.classList.contains('mo')));
side.querySelector('.dong-anh').addEventListener('click', () => open(false));
