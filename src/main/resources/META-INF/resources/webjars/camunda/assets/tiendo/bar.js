/* The product's mark, and the slim bar above each page: whose demonstration day it is, who works here, the way to our pages. */
const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

export function showMark(address) {
  document.querySelectorAll('link[rel~="icon"]').forEach(link => link.remove());
  document.head.append(element('link', { rel: 'icon', type: 'image/svg+xml', href: address }));
  document.title = 'Tiến Độ';
}

export function addBar(me) {
  const bar = element('div', { className: 'tiendo-bar' });
  if (me.demoDate) {
    bar.append(element('span', { className: 'tiendo-demo', textContent: `Ngày trình diễn: ${written(me.demoDate)}` }));
  }
  const who = [me.name, me.position, me.commune].filter(Boolean).join(' · ');
  bar.append(element('span', { className: 'tiendo-who', textContent: who, title: who }));
  if (me.acting) {
    const acting = `Đang xử lý thay: ${me.acting}`;
    bar.append(element('span', { className: 'tiendo-demo', textContent: acting, title: acting }));
  }
  const links = element('nav', { className: 'tiendo-links', ariaLabel: 'Trang của Tiến Độ' });
  links.append(...anchors(me.links));
  if (me.more?.length) {
    const more = element('details', {});
    const list = element('div', {});
    list.append(...anchors(me.more));
    more.append(element('summary', { textContent: 'Thêm' }), list);
    links.append(more);
  }
  bar.append(links);
  document.body.prepend(bar);
}

function anchors(links) {
  return (links ?? []).map(({ label, href }) => element('a', { textContent: label, href }));
}

function written(date) {
  const [year, month, day] = date.split('-');
  const weekday = WEEKDAYS[new Date(Number(year), Number(month) - 1, Number(day)).getDay()];
  return `${weekday}, ${day}/${month}/${year}`;
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
