/* What every view of supervisors in Cockpit is made of: elements, requests to the product's own addresses, words. */
const appRoot = document.querySelector('base').getAttribute('app-root');
export const contextRoot = appRoot.replace(/\/[^/]*$/, '');

const LOST = 'Mất kết nối với máy chủ. Hãy kiểm tra mạng rồi tải lại trang.';
const NOT_YOURS = 'Không có dữ liệu này, hoặc anh/chị không có quyền xem.';
const FAULT = 'Hệ thống gặp lỗi, chưa thực hiện được. Hãy thử lại sau ít phút.';

export function address(path) {
  return contextRoot + path;
}

/** Makes an element; properties that start with "on" are listeners, true is an empty attribute, false none. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}

export function link(href, text, properties = {}) {
  return href ? element('a', { href: address(href), ...properties }, text) : element('span', {}, text);
}

/** A table with a caption; each row is a list of cells, the first of which names the row. */
export function table(caption, heads, rows) {
  const head = element('tr', {}, heads.map(text => element('th', { scope: 'col' }, text)));
  const body = rows.map(([first, ...others]) =>
    element('tr', {}, element('th', { scope: 'row' }, first), others.map(cell => element('td', {}, cell)))
  );
  return element(
    'div',
    { class: 'tiendo-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      { class: 'tiendo-table' },
      element('caption', {}, caption),
      element('thead', {}, head),
      element('tbody', {}, body)
    )
  );
}

export function folded(summary, ...children) {
  return element('details', { class: 'tiendo-folded' }, element('summary', {}, summary), ...children);
}

export async function read(path) {
  return send(path, {});
}

export async function write(path, body) {
  return send(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-TIENDO-XSRF': token() },
    body: JSON.stringify(body)
  });
}

async function send(path, options) {
  const headers = { Accept: 'application/json', ...options.headers };
  const answer = await fetch(address(path), { credentials: 'same-origin', ...options, headers }).catch(() => null);
  if (!answer) {
    throw new Error(LOST);
  }
  const body = await answer.json().catch(() => null);
  if (!answer.ok || !body) {
    throw new Error(wording(answer.status, body));
  }
  return body;
}

function wording(status, body) {
  if (status === 400 && body?.message) {
    return body.message;
  }
  return [401, 403, 404].includes(status) ? NOT_YOURS : FAULT;
}

function token() {
  const cookie = document.cookie.split('; ').find(entry => entry.startsWith('TIENDO-XSRF='));
  return cookie ? decodeURIComponent(cookie.slice('TIENDO-XSRF='.length)) : '';
}

export function number(value) {
  return value.toLocaleString('vi-VN');
}

export function size(bytes) {
  if (bytes < 1024) {
    return 'dưới 1 KB';
  }
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${kilobytes.toLocaleString('vi-VN', { maximumFractionDigits: 0 })} KB`
    : `${(kilobytes / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
}

/** "2026-06-10" as people write it, and "2026-06" as a month; what is neither stays as it is. */
export function written(date) {
  const [year, month, day] = (date ?? '').split('-');
  if (!month) {
    return date ?? '';
  }
  return day ? `${day}/${month}/${year}` : `${month}/${year}`;
}

/** Fills a node when its data are there; what went wrong stands in their place, in words. */
export async function fill(node, work) {
  node.setAttribute('aria-busy', 'true');
  try {
    await work();
  } catch (failure) {
    node.replaceChildren(element('p', { class: 'tiendo-error', role: 'alert' }, failure.message));
  }
  node.removeAttribute('aria-busy');
}
