/** Saves each cell as soon as it is left; keeps what could not be saved until it can, also over a reload. */
import { Refused, get, post, root, state, take } from './du-lieu.js';

const KEPT = `nhap-${root.dataset.ban}`;
const AGAIN_AFTER = 10_000;
const status = root.querySelector('.luu');
const again = root.querySelector('.thu-lai');
const conflict = root.querySelector('.xung-dot');
const refused = root.querySelector('.tu-choi');
const pending = new Map();
let running = Promise.resolve();
let redraw = () => {};
let disputed = null;

export function onChange(draw) {
  redraw = draw;
}

const keyOf = (edit) => `${edit.row}|${edit.column}`;

function say(text, isBroken = false) {
  status.textContent = text;
  status.classList.toggle('hong', isBroken);
  again.hidden = !isBroken;
}

function keep() {
  try {
    if (pending.size > 0) {
      localStorage.setItem(KEPT, JSON.stringify([...pending.values()]));
    } else {
      localStorage.removeItem(KEPT);
    }
  } catch {
    // a browser without storage still has the cells in memory
  }
}

/** Edits: { row, column, value (null: as written), version (null: whatever stands there) }. */
export function save(edits) {
  edits.forEach((edit) => pending.set(keyOf(edit), edit));
  keep();
  return flush();
}

/** The cell with the version that the page shows. */
export const edit = (row, column, value) => ({ row: row.id, column, value, version: row.cells[column]?.version ?? null });

/** Does something else than a cell, after all cells are saved. */
export function run(path, body) {
  return enqueue(async () => {
    received(await post(path, body));
    saved();
  });
}

function flush() {
  return enqueue(async () => {
    const sent = [...pending.values()];
    if (sent.length > 0) {
      received(await post('/sua', { edits: sent }));
      sent.forEach((one) => pending.get(keyOf(one)) === one ? pending.delete(keyOf(one)) : follow(one));
      keep();
      saved();
    }
  });
}

/** A cell that was typed in again while it was being saved goes on from its own save. */
function follow(sent) {
  const waiting = pending.get(keyOf(sent));
  if (waiting && waiting.version === sent.version) {
    waiting.version = state.rows.get(sent.row)?.cells[sent.column]?.version ?? null;
  }
}

function enqueue(work) {
  running = running.then(async () => {
    say('Đang lưu…');
    try {
      await work();
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  });
  return running;
}

function saved() {
  refused.hidden = true;
  say(pending.size > 0 ? 'Đang lưu…' : `Đã lưu lúc ${new Date().toLocaleTimeString('vi-VN')}`);
}

function failed(error) {
  if (error instanceof Refused && error.status === 409) {
    dispute(error);
  } else if (error instanceof Refused && error.status === 422) {
    pending.clear();
    keep();
    say('');
    refused.textContent = error.message;
    refused.hidden = false;
    reload();
  } else {
    say(error instanceof Refused ? error.message : 'Chưa lưu được, sẽ thử lại.', true);
    setTimeout(() => pending.size > 0 && flush(), AGAIN_AFTER);
  }
}

function dispute(error) {
  const key = `${error.body.row}|${error.body.column}`;
  disputed = pending.get(key) ?? null;
  pending.delete(key);
  keep();
  say('');
  conflict.querySelector('p').textContent =
    error.message + (disputed ? ` Bạn định ghi «${disputed.value ?? 'như trong tệp'}».` : '');
  conflict.querySelector('.cua-toi').hidden = !disputed;
  conflict.hidden = false;
  if (disputed) {
    disputed.version = error.body.version;
  }
  reload();
  if (pending.size > 0) {
    flush();
  }
}

conflict.querySelector('.cua-toi').addEventListener('click', () => {
  conflict.hidden = true;
  save([disputed]);
});
conflict.querySelector('.cua-ho').addEventListener('click', () => {
  conflict.hidden = true;
});
again.addEventListener('click', flush);
window.addEventListener('beforeunload', (event) => {
  if (pending.size > 0) {
    event.preventDefault();
  }
});

function received(answer) {
  if (!answer) {
    return;
  }
  const { changed, reshaped, isNext } = take(answer);
  redraw(changed, reshaped);
  if (!isNext) {
    reload();
  }
}

export async function reload(since = 0) {
  try {
    received(await get(`/du-lieu?tu=${since}`));
  } catch (error) {
    say(error instanceof Refused ? error.message : 'Chưa tải được, sẽ thử lại.', true);
  }
}

/** What others change comes in by itself: every few seconds, more and more slowly while nothing happens. */
export function followOthers() {
  const SOON = 5_000;
  const SLOWEST = 30_000;
  let wait = SOON;
  const ask = async () => {
    const before = state.revision;
    if (!document.hidden && pending.size === 0) {
      await reload(state.revision);
    }
    wait = state.revision === before ? Math.min(wait * 1.25, SLOWEST) : SOON;
    setTimeout(ask, wait);
  };
  document.addEventListener('pointerdown', () => (wait = SOON));
  setTimeout(ask, wait);
}

/** What a broken connection kept from being saved last time. */
export function takeUpKept() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    if (kept.length > 0) {
      save(kept);
    }
  } catch {
    localStorage.removeItem(KEPT);
  }
}
