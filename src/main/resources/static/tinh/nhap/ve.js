/** Small makers of elements: every text goes in as text, never as markup. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'data') {
      Object.assign(made.dataset, value);
    } else if (key.startsWith('aria-') || key === 'role' || key === 'list') {
      made.setAttribute(key, value);
    } else {
      made[key] = value;
    }
  }
  return add(made, ...children);
}

/** Appends what is there; an absent part is null. */
export function add(parent, ...children) {
  parent.append(...children.filter((child) => child !== null && child !== undefined));
  return parent;
}

export const button = (text, act, quiet = true) =>
  element('button', { type: 'button', className: quiet ? 'nhe' : '', textContent: text, onclick: act });
