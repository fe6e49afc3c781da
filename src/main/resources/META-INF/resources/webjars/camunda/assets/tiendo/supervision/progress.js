/* The plan's view: figures, units and groups side by side, months, what is late, what waits, the board, the workload. */
import { element, fill, folded, link, number, read, table, written } from './page.js';
import { heatMap, release, STANDINGS, stackedBars, workloadBars } from './charts.js';
import { filterForm } from './filters.js';

const LISTS = [
  [/^\/tien-do\/(viec|dang-cho)(?=\?|$)/, '/tien-do/$1.xlsx'],
  [/^\/vuong-mac(?=\?|$)/, '/vuong-mac/xlsx'],
  [/^\/kiem-tra\/yeu-cau(?=\?|$)/, '/kiem-tra/yeu-cau/xlsx'],
  [/^\/chi-tieu(?=\?|$)/, '/chi-tieu/xlsx']
];

/** The whole view, for the filters of an address. */
export function showProgress(node, parameters, apply) {
  const content = element('div', { class: 'tiendo-progress-content' }, 'Đang tải…');
  node.replaceChildren(element('div', { class: 'tiendo-progress', role: 'region', 'aria-label': 'Tiến độ kế hoạch' }, content));
  return fill(content, async () => {
    const data = await read(`/tien-do/so-lieu?${parameters}`);
    content.replaceChildren(
      element('h1', { tabindex: '-1' }, 'Tiến độ kế hoạch'),
      element('p', { class: 'tiendo-muted' }, `${data.title}. Số liệu đến ngày ${written(data.asOf)}.`),
      filterForm(data, parameters, apply),
      figures(data.figures),
      ...parts(data).map(([title, ...children]) => card(title, ...children))
    );
    await drawCharts(content, data);
  });
}

/** The figures and what is late, for Cockpit's first page. */
export function showSummary(node, address) {
  const content = element('div', { class: 'tiendo-progress-content' }, 'Đang tải…');
  node.replaceChildren(element('div', { class: 'tiendo-progress', role: 'region', 'aria-label': 'Tiến độ kế hoạch' }, content));
  return fill(content, async () => {
    const data = await read('/tien-do/so-lieu');
    content.replaceChildren(
      element(
        'div',
        { class: 'tiendo-heading' },
        element('h1', {}, 'Tiến độ kế hoạch'),
        element('a', { href: address, class: 'btn btn-primary' }, 'Mở toàn bộ tiến độ')
      ),
      figures(data.figures),
      card('Quá hạn', overdue({ ...data, overdue: data.overdue.slice(0, 5) })),
      card('Chờ lãnh đạo', awaiting({ ...data, awaitingLeader: data.awaitingLeader.slice(0, 5) }))
    );
  });
}

export function closeProgress(node) {
  release(node);
}

function card(title, ...children) {
  return element('div', { class: 'tiendo-card', role: 'region', 'aria-label': title }, element('h2', {}, title), ...children);
}

/* A list opens on a page of ours, and so does the workbook of the same list. */
function exported(href = '') {
  const list = LISTS.find(([page]) => page.test(href));
  return list ? link(href.replace(...list), 'Tải .xlsx', { class: 'tiendo-export' }) : null;
}

function figures(all) {
  return element(
    'ul',
    { class: 'tiendo-figures', 'aria-label': 'Các con số của kế hoạch' },
    all.map(figure =>
      element(
        'li',
        { class: `tiendo-figure ${figure.mark ?? ''}`, 'data-figure': figure.key },
        link(figure.href, [element('b', {}, number(figure.count)), element('span', {}, figure.label)]),
        exported(figure.href)
      )
    )
  );
}

function parts(data) {
  const measured = data.indicators ? [[`Chỉ tiêu năm ${data.indicators.year}`, indicators(data.indicators)]] : [];
  const board = data.board ? [['Báo cáo định kỳ của các đơn vị', boardOf(data.board)]] : [];
  return [
    ['Theo đơn vị', ...chart('units', 'Xem bảng số liệu', standings('Nhiệm vụ theo đơn vị', 'Đơn vị', data.units, unit => unit.name))],
    ['Theo nhóm nhiệm vụ', ...chart('groups', 'Xem bảng số liệu', standings('Nhiệm vụ theo nhóm', 'Nhóm', data.groups, group => group.title))],
    [
      'Theo đơn vị và tháng đến hạn',
      element('p', { class: 'tiendo-muted' }, 'Mỗi ô ghi số nhiệm vụ đến hạn trong tháng; có quá hạn thì ghi số quá hạn/số đến hạn, ô càng đậm càng nhiều việc quá hạn.'),
      ...chart('heat', 'Xem bảng số liệu', months(data.heat))
    ],
    ['Quá hạn', overdue(data)],
    ['Chờ lãnh đạo', awaiting(data)],
    ['Vướng mắc', obstacles(data.obstacles)],
    ...(data.inspections?.length ? [['Yêu cầu kiểm tra', demands(data.inspections)]] : []),
    ...measured,
    ...board,
    ['Khối lượng việc đang mở', ...chart('workload', 'Xem bảng số liệu', workload(data.workload))]
  ];
}

function chart(name, summary, behind) {
  const drawn = element('div', { class: 'tiendo-chart', 'data-chart': name });
  return [element('div', { class: 'tiendo-scroll', tabindex: '0', role: 'group', 'aria-label': 'Biểu đồ' }, drawn), folded(summary, behind)];
}

async function drawCharts(content, data) {
  const place = name => content.querySelector(`[data-chart="${name}"]`);
  await Promise.all([
    data.units.length && stackedBars(place('units'), described('đơn vị', data.units), data.units, unit => unit.name),
    data.groups.length && stackedBars(place('groups'), described('nhóm', data.groups), data.groups, group => group.title),
    data.heat.rows.length && heatMap(place('heat'), 'Bản đồ số nhiệm vụ đến hạn và quá hạn theo đơn vị và tháng; bảng số liệu ở ngay dưới.', data.heat),
    data.workload.length && workloadBars(place('workload'), 'Biểu đồ số việc đang mở và quá hạn của từng người; bảng số liệu ở ngay dưới.', data.workload)
  ]);
}

function described(what, rows) {
  const late = rows.reduce((sum, row) => sum + row.overdue, 0);
  return `Biểu đồ cột chồng: nhiệm vụ theo trạng thái của ${rows.length} ${what}, trong đó ${late} nhiệm vụ quá hạn; bảng số liệu ở ngay dưới.`;
}

function standings(caption, first, rows, nameOf) {
  return table(
    caption,
    [first, 'Tổng số', ...STANDINGS.map(([, name]) => name), 'Trong đó sắp đến hạn', 'Tải'],
    rows.map(row => [
      link(row.href, nameOf(row)),
      number(row.total),
      ...STANDINGS.map(([key]) => number(row[key])),
      number(row.dueSoon),
      exported(row.href)
    ])
  );
}

function months(heat) {
  return table(
    'Nhiệm vụ theo đơn vị và tháng đến hạn: đến hạn, hoàn thành, quá hạn',
    ['Đơn vị', ...heat.months.map(written)],
    heat.rows.map(row => [row.unit, ...row.cells.map(cell => (cell.due ? link(cell.href, `${cell.due}, ${cell.completed}, ${cell.overdue}`) : '–'))])
  );
}

function overdue(data) {
  if (!data.overdue.length) {
    return element('p', {}, 'Không có nhiệm vụ nào quá hạn.');
  }
  const rest = (data.overdueTotal ?? data.overdue.length) - data.overdue.length;
  const all = data.figures.find(figure => figure.key === 'overdue')?.href;
  return element(
    'div',
    {},
    table(
      'Nhiệm vụ quá hạn và người đang giữ',
      ['Nhiệm vụ', 'Đơn vị', 'Thời hạn', 'Quá hạn', 'Người đang giữ', 'Từ ngày'],
      data.overdue.map(task => [
        [link(task.href, task.title), ' ', element('small', { class: 'tiendo-muted' }, task.reference)],
        task.unit,
        written(task.due),
        `${number(task.daysLate)} ngày làm việc`,
        task.holder,
        written(task.since)
      ])
    ),
    element('p', {}, rest > 0 ? link(all, `Xem cả ${number(data.overdueTotal)} nhiệm vụ quá hạn`) : '', ' ', exported(all))
  );
}

function awaiting(data) {
  const rows = data.awaitingLeader;
  const rest = data.awaitingLeaderTotal - rows.length;
  return rows.length
    ? element(
        'div',
        {},
        table(
          'Việc đang chờ lãnh đạo',
          ['Việc', 'Lãnh đạo', 'Chờ từ', 'Đã chờ'],
          rows.map(row => [
            [link(row.href, row.title), ' ', element('small', { class: 'tiendo-muted' }, row.reference)],
            row.leader,
            written(row.since),
            `${number(row.days)} ngày làm việc`
          ])
        ),
        element('p', {}, rest > 0 ? link('/tien-do/dang-cho', `Xem cả ${number(data.awaitingLeaderTotal)} việc`) : '', ' ', exported('/tien-do/dang-cho'))
      )
    : element('p', {}, 'Không có việc nào chờ lãnh đạo.');
}

function obstacles(rows) {
  return rows.length
    ? table(
        'Vướng mắc theo tình trạng',
        ['Tình trạng', 'Số vướng mắc', 'Tải'],
        rows.map(row => [link(row.href, row.label), number(row.count), exported(row.href)])
      )
    : element('p', {}, 'Không có vướng mắc nào đang mở.');
}

function demands(rows) {
  return table(
    'Yêu cầu kiểm tra theo tình hình',
    ['Tình hình', 'Số yêu cầu', 'Tải'],
    rows.map(row => [link(row.href, row.label), number(row.count), exported(row.href)])
  );
}

function indicators(measured) {
  return element(
    'div',
    {},
    element('p', {}, link(measured.href, `${number(measured.total)} chỉ tiêu`)),
    table(
      'Chỉ tiêu theo kết quả',
      ['Kết quả', 'Số chỉ tiêu', 'Tải'],
      measured.results.map(row => [link(row.href, row.label), number(row.count), exported(row.href)])
    )
  );
}

function boardOf(board) {
  return element(
    'div',
    {},
    element('p', {}, link(board.href, `Báo cáo ${board.period}`), ` (${board.plan}): hạn đơn vị gửi ${written(board.unitsDue)}.`),
    element(
      'p',
      {},
      element('b', {}, `${number(board.sent)} trong ${number(board.units)} đơn vị đã gửi`),
      board.late ? `, trong đó ${number(board.late)} gửi muộn` : '',
      `; ${number(board.missing.length)} đơn vị chưa gửi.`
    ),
    board.missing.length ? folded('Các đơn vị chưa gửi', element('ul', {}, board.missing.map(name => element('li', {}, name)))) : ''
  );
}

function workload(rows) {
  return table(
    'Việc đang mở của từng người',
    ['Người', 'Đơn vị', 'Việc đang mở', 'Quá hạn', 'Tải'],
    rows.map(row => [link(row.href, row.name), row.unit, number(row.open), number(row.overdue), exported(row.href)])
  );
}
