/*
 * In the demonstration the product's clock stands on another day than this computer's. The pages compute "overdue"
 * and "today" with the browser's Date, so that one is moved by the same number of days.
 */
export function followClock(demoDate) {
  if (!demoDate) {
    return;
  }
  const [year, month, day] = demoDate.split('-').map(Number);
  const now = new Date();
  const moved = new Date(now);
  moved.setFullYear(year, month - 1, day);
  const offset = moved - now;
  window.Date = new Proxy(Date, {
    construct: (real, args, asked) =>
      Reflect.construct(real, args.length ? args : [real.now() + offset], asked === window.Date ? real : asked),
    apply: real => new real(real.now() + offset).toString(),
    get: (real, name) => (name === 'now' ? () => real.now() + offset : Reflect.get(real, name))
  });
}
