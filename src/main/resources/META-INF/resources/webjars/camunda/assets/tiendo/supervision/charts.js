/*
 * Charts of the plan's view. Each says with words and numbers what its colours say, wears patterns, so that it can be read in
 * grey, and stands beside a table of the same figures.
 */
import { address, contextRoot } from './page.js';

const LIBRARY = `${contextRoot}/tinh/thu-vien/echarts-5.5.0.js`;
const ROW = 30;

/*
 * Each task counts in exactly one of these, so that a bar is as long as its total. The colours differ in lightness too; the
 * patterns of the library repeat what they say.
 */
export const STANDINGS = [
  ['completedOnTime', 'Hoàn thành đúng hạn', '#1b6b3a'],
  ['completedLate', 'Hoàn thành quá hạn', '#8cc79f'],
  ['inProgress', 'Đang thực hiện', '#5b9bd5'],
  ['overdue', 'Quá hạn', '#7a0c0c'],
  ['waiting', 'Chờ điều kiện, chờ xác nhận', '#b9a6d3'],
  ['notStarted', 'Chờ tiếp nhận', '#eef1f6'],
  ['continuous', 'Thường xuyên', '#b5dbe6'],
  ['closed', 'Dừng, chuyển tiếp', '#6b7280']
];

const LOCALE = {
  time: {
    month: [...Array(12).keys()].map(month => `Tháng ${month + 1}`),
    monthAbbr: [...Array(12).keys()].map(month => `Th${month + 1}`),
    dayOfWeek: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
    dayOfWeekAbbr: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']
  },
  legend: { selector: { all: 'Tất cả', inverse: 'Đảo lựa chọn' } },
  series: { typeNames: { bar: 'Biểu đồ cột', heatmap: 'Bản đồ nhiệt' } }
};

/* A number that its part of the bar has no room for; the total beside the bar and the table say it. */
const OUT_OF_SIGHT = { x: -1000, y: -1000 };

let loading = null;

async function library() {
  loading ??= import(LIBRARY).then(echarts => {
    echarts.registerLocale('VI', LOCALE);
    return echarts;
  });
  return loading;
}

const shown = new Set();

/** Draws into a node that is on the page; the description is what is read aloud. */
async function draw(node, description, options, follow, patterns = true) {
  const echarts = await library();
  if (!node.isConnected) {
    return;
  }
  const chart = echarts.init(node, null, { locale: 'VI' });
  chart.setOption({
    textStyle: { fontFamily: getComputedStyle(node).fontFamily, color: '#1d2430' },
    animation: false,
    aria: { enabled: true, label: { description }, decal: { show: patterns } },
    ...options
  });
  chart.on('click', event => open(follow(event)));
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(node);
  node.setAttribute('role', 'img');
  shown.add({ node, chart, observer });
}

function open(href) {
  if (href) {
    window.location.assign(address(href));
  }
}

/** Lets go of what is drawn in a node that leaves the page. */
export function release(within) {
  for (const each of shown) {
    if (within.contains(each.node)) {
      each.observer.disconnect();
      each.chart.dispose();
      shown.delete(each);
    }
  }
}

/** Bars side by side, each made of the standings of its tasks. */
export function stackedBars(node, description, rows, nameOf) {
  const present = STANDINGS.filter(([key]) => rows.some(row => row[key] > 0));
  node.style.height = `${rows.length * ROW + legendRoom(node, present.length) + 50}px`;
  return draw(
    node,
    description,
    {
      grid: { left: 8, right: 24, top: legendRoom(node, present.length) + 8, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, itemGap: 12, textStyle: { fontSize: 12 }, data: present.map(([, name]) => name) },
      tooltip: { trigger: 'item', formatter: ({ name, seriesName, value }) => escaped(`${name}: ${value} ${seriesName.toLowerCase()}`) },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: category(rows.map(nameOf)),
      series: [...present.map(([key, name, color]) => bar(name, color, rows.map(row => row[key]))), total(rows.map(row => row.total))]
    },
    ({ dataIndex }) => rows[dataIndex].href
  );
}

/** How much each has to do, and how much of it is late. */
export function workloadBars(node, description, rows) {
  node.style.height = `${rows.length * ROW + 80}px`;
  return draw(
    node,
    description,
    {
      grid: { left: 8, right: 24, top: 34, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, data: ['Việc quá hạn', 'Việc trong hạn'] },
      tooltip: { trigger: 'item', formatter: ({ name, seriesName, value }) => escaped(`${name}: ${value} ${seriesName.toLowerCase()}`) },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: category(rows.map(row => row.name)),
      series: [
        bar('Việc quá hạn', '#a11212', rows.map(row => row.overdue)),
        bar('Việc trong hạn', '#9cc3e6', rows.map(row => row.open - row.overdue)),
        total(rows.map(row => row.open))
      ]
    },
    ({ dataIndex }) => rows[dataIndex].href
  );
}

/** Units by months: the darker a cell the more is overdue; each says its numbers, so that patterns would only be in their way. */
export function heatMap(node, description, heat) {
  const months = heat.months.map(month => `${month.slice(5)}/${month.slice(2, 4)}`);
  const cells = heat.rows.flatMap((row, y) => row.cells.map((cell, x) => ({ cell, value: [x, y, cell.overdue] })));
  const most = Math.max(1, ...cells.map(({ cell }) => cell.overdue));
  node.style.height = `${heat.rows.length * ROW + 70}px`;
  node.style.minWidth = '640px';
  return draw(
    node,
    description,
    {
      grid: { left: 8, right: 8, top: 30, bottom: 8, containLabel: true },
      tooltip: { formatter: ({ data }) => escaped(said(data.cell, heat.rows[data.value[1]])) },
      xAxis: { type: 'category', data: months, position: 'top', axisLabel: { interval: 0, fontSize: 11 }, splitArea: { show: true } },
      yAxis: category(heat.rows.map(row => row.unit)),
      visualMap: { show: false, min: 0, max: most, inRange: { color: ['#ffffff', '#f3c9c0', '#c0392b', '#6d0f0f'] } },
      series: [
        {
          type: 'heatmap',
          data: cells.filter(({ cell }) => cell.due > 0).map(({ cell, value }) => ({ value, cell, label: { color: value[2] > most / 2 ? '#fff' : '#1d2430' } })),
          label: { show: true, fontSize: 11, formatter: ({ data }) => (data.cell.overdue ? `${data.cell.overdue}/${data.cell.due}` : `${data.cell.due}`) },
          itemStyle: { borderColor: '#c3c8d0', borderWidth: 1 }
        }
      ]
    },
    ({ data }) => data.cell.href,
    false
  );
}

function said(cell, row) {
  return `${row.unit}, tháng ${cell.month.slice(5)}/${cell.month.slice(0, 4)}: ${cell.due} đến hạn, ${cell.completed} hoàn thành, ${cell.overdue} quá hạn`;
}

function bar(name, color, data) {
  return {
    name,
    type: 'bar',
    stack: 'all',
    barMaxWidth: 20,
    data,
    itemStyle: { color, borderColor: '#fff', borderWidth: 1 },
    labelLayout: ({ rect, labelRect }) => (labelRect.width > rect.width - 2 ? OUT_OF_SIGHT : {}),
    label: {
      show: true,
      fontSize: 12,
      lineHeight: 12,
      color: '#1d2430',
      backgroundColor: '#fff',
      padding: [2, 4],
      borderRadius: 3,
      formatter: ({ value }) => (value > 0 ? String(value) : '')
    }
  };
}

/* What a bar comes to, written at its end. */
function total(sums) {
  return {
    name: 'Tổng số',
    type: 'bar',
    stack: 'all',
    data: sums.map(() => 0),
    silent: true,
    label: { show: true, position: 'right', fontSize: 12, fontWeight: 'bold', color: '#1d2430', formatter: ({ dataIndex }) => String(sums[dataIndex]) }
  };
}

function category(data) {
  const width = window.innerWidth < 600 ? 110 : 230;
  return { type: 'category', data, inverse: true, axisTick: { show: false }, axisLabel: { width, overflow: 'truncate', fontSize: 12 } };
}

/* The words of the legend wrap: a narrow page needs more lines for them. */
function legendRoom(node, entries) {
  const perLine = Math.max(1, Math.floor(node.clientWidth / 160));
  return Math.ceil(entries / perLine) * 24;
}

function escaped(text) {
  const holder = document.createElement('span');
  holder.textContent = text;
  return holder.innerHTML;
}
