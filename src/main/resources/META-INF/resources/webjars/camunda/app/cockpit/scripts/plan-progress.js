/*
 * "Tiến độ kế hoạch" in Cockpit: a section on its first page, an entry of its navigation, and a page of its own with the whole
 * view. The filters stand in the page's address. The operator has no commune and so no plan: nothing is shown to them.
 */
import { read } from '../../../assets/tiendo/supervision/page.js';
import { closeProgress, showProgress, showSummary } from '../../../assets/tiendo/supervision/progress.js';

const PATH = '/tien-do-ke-hoach';
const LABEL = 'Tiến độ kế hoạch';

const parameters = () => new URLSearchParams(window.location.hash.split('?')[1] ?? '');

const apply = chosen => {
  const query = chosen.toString();
  window.location.hash = `#${PATH}${query ? `?${query}` : ''}`;
};

const me = read('/toi').catch(() => null);
const hasPlans = async () => (await me)?.links.some(({ href }) => href === '/ke-hoach') ?? false;

let shown = null;
let summary = null;

export default [
  {
    id: 'tiendo-ke-hoach',
    pluginPoint: 'cockpit.navigation',
    priority: 900,
    properties: { label: LABEL, path: PATH, pagePath: `#${PATH}`, checkActive: address => address.includes(PATH) },
    render: async node => {
      if (await hasPlans()) {
        const link = document.createElement('a');
        link.href = `#${PATH}`;
        link.textContent = LABEL;
        node.append(link);
      }
    },
    unmount() {}
  },
  {
    id: 'tiendo.progress',
    pluginPoint: 'cockpit.route',
    priority: 900,
    properties: { path: PATH, label: LABEL },
    render: node => {
      shown = node;
      node.className = 'tiendo-page';
      showProgress(node, parameters(), apply);
    },
    unmount: () => {
      if (shown) closeProgress(shown);
      shown = null;
    }
  },
  {
    id: 'tiendo.summary',
    pluginPoint: 'cockpit.dashboard',
    priority: 900,
    properties: { label: LABEL },
    render: async node => {
      summary = node;
      if (await hasPlans()) {
        showSummary(node, `#${PATH}`);
      }
    },
    unmount: () => {
      if (summary) closeProgress(summary);
      summary = null;
    }
  }
];
