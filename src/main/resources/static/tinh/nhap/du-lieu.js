/** The rows as the server last told them, and the way to ask it. Nothing here draws. */
export const root = document.querySelector('main.nhap');
const address = root.dataset.goc;

export const state = { revision: 0, isOpen: false, rows: new Map() };

/** The rows in the order of the file. */
export const ordered = () => [...state.rows.values()].sort((one, other) => one.place - other.place);
export const isTask = (row) => ['TASK', 'SUB_ROW', 'DRAFT'].includes(row.kind);
export const openDoubts = (row) => (row.deleted ? [] : row.doubts.filter((doubt) => doubt.state === 'OPEN'));

/** Takes an answer in; says which rows changed, and whether rows came or went. */
export function take(answer) {
  const isWhole = answer.base === 0;
  const isNext = isWhole || answer.base === state.revision;
  const before = state.rows;
  state.rows = isWhole ? new Map() : new Map(before);
  for (const row of answer.rows) {
    state.rows.set(row.id, row);
  }
  const changed = answer.rows.filter((row) => JSON.stringify(before.get(row.id)) !== JSON.stringify(row));
  const reshaped = changed.some((row) => before.get(row.id)?.deleted !== row.deleted);
  state.revision = isNext ? answer.revision : state.revision;
  state.isOpen = answer.isOpen;
  return { changed, reshaped, isNext };
}

function token() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('TIENDO-XSRF='));
  return cookie ? decodeURIComponent(cookie.slice('TIENDO-XSRF='.length)) : '';
}

/** What the server refuses: with its sentence, and of a conflict with the cell. */
export class Refused extends Error {
  constructor(status, body) {
    super(body.message || sentence(status));
    this.status = status;
    this.body = body;
  }
}

function sentence(status) {
  return status === 401 || status === 403 || status === 404
    ? 'Phiên làm việc đã hết hoặc bạn không có quyền; hãy đăng nhập lại ở một thẻ khác rồi bấm Thử lại.'
    : 'Hệ thống chưa thực hiện được.';
}

async function answered(response) {
  if (response.status === 204) {
    return null;
  }
  const isJson = (response.headers.get('Content-Type') || '').includes('json');
  const body = isJson ? await response.json() : {};
  if (!response.ok || !isJson) {
    throw new Refused(response.ok ? 401 : response.status, body);
  }
  return body;
}

export const get = async (path) => answered(await fetch(address + path, { headers: { Accept: 'application/json' } }));

const sent = (path, body) =>
  fetch(address + path, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-TIENDO-XSRF': token() },
    body: JSON.stringify(body),
  });

/** A login in another tab, or a restart of the server, makes a new token: it is fetched once and the cells go out again. */
export async function post(path, body) {
  const answer = await sent(path, body);
  if (answer.status !== 403) {
    return answered(answer);
  }
  await fetch(root.dataset.toi, { headers: { Accept: 'application/json' } });
  return answered(await sent(path, body));
}
