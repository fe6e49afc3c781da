/* The filters of the plan's view; they live in the page's address, so that a view can be sent to somebody else. */
import { element } from './page.js';

/** @param apply gets the chosen filters as parameters of an address */
export function filterForm(data, parameters, apply) {
  const form = element(
    'form',
    { class: 'tiendo-filters', 'aria-label': 'Lọc số liệu' },
    choice('ke-hoach', 'Kế hoạch', data.plans.map(plan => [plan.id, plan.label]), parameters),
    choice('don-vi', 'Đơn vị', data.unitOptions.map(unit => [unit.code, unit.name]), parameters),
    choice('nhom', 'Nhóm nhiệm vụ', data.groupOptions.map(group => [group.key, group.label]), parameters),
    choice('ky', 'Tháng đến hạn', periods(data), parameters),
    choice('trang-thai', 'Trạng thái', data.standingOptions.map(state => [state.key, capital(state.label)]), parameters),
    search(parameters),
    element(
      'div',
      { class: 'tiendo-filter-buttons' },
      element('button', { type: 'submit', class: 'btn btn-primary' }, 'Lọc'),
      element('button', { type: 'button', class: 'btn btn-default', onclick: () => apply(new URLSearchParams()) }, 'Bỏ lọc')
    )
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    apply(chosen(form));
  });
  /* On a phone the figures come first; what is chosen stays in sight. */
  const open = window.innerWidth > 600 || parameters.size > 0;
  return element('details', { class: 'tiendo-folded', open }, element('summary', {}, 'Lọc số liệu'), form);
}

function periods(data) {
  return data.heat.months.map(month => [month, `Tháng ${month.slice(5)}/${month.slice(0, 4)}`]);
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function choice(name, label, options, parameters) {
  const present = parameters.get(name) ?? '';
  const select = element(
    'select',
    { id: `tiendo-${name}`, name, class: 'form-control' },
    element('option', { value: '' }, 'Tất cả'),
    options.map(([value, text]) => element('option', { value, selected: value === present }, text))
  );
  return element('div', {}, element('label', { for: `tiendo-${name}` }, label), select);
}

function search(parameters) {
  return element(
    'div',
    {},
    element('label', { for: 'tiendo-tim' }, 'Tìm (có thể gõ không dấu)'),
    element('input', { id: 'tiendo-tim', name: 'tim', type: 'search', class: 'form-control', maxlength: '200', value: parameters.get('tim') ?? '' })
  );
}

function chosen(form) {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim()) {
      parameters.set(name, value.trim());
    }
  }
  return parameters;
}
