// The list begins with what is due first; the stock order is the date of creation.
const ORDER = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

export function sortByDueDate() {
  const [path, query] = (location.hash || '#/').split('?');
  const parameters = new URLSearchParams(query);
  if (!parameters.has('sorting')) {
    parameters.set('sorting', ORDER);
    location.replace(`${path}?${parameters}`);
  }
}
