/*
 * Dates as an officer writes them, whatever the language of the browser: forms take their format from
 * Intl.DateTimeFormat('default'), their calendar from flatpickr.
 */
const FLATPICKR = {
  weekdays: {
    shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    longhand: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
  },
  months: {
    shorthand: ['Th1', 'Th2', 'Th3', 'Th4', 'Th5', 'Th6', 'Th7', 'Th8', 'Th9', 'Th10', 'Th11', 'Th12'],
    longhand: [...Array(12).keys()].map(month => `Tháng ${month + 1}`)
  },
  firstDayOfWeek: 1,
  ordinal: () => '',
  rangeSeparator: ' đến ',
  weekAbbreviation: 'Tuần',
  scrollTitle: 'Cuộn để tăng hoặc giảm',
  toggleTitle: 'Bấm để đổi',
  yearAriaLabel: 'Năm',
  monthAriaLabel: 'Tháng',
  hourAriaLabel: 'Giờ',
  minuteAriaLabel: 'Phút'
};

export function speakVietnameseInCalendars() {
  window.flatpickr?.localize(FLATPICKR);
  window.flatpickr?.setDefaults({ ariaDateFormat: 'd/m/Y' });
}

export function writeDaysFirst() {
  const real = Intl.DateTimeFormat;
  const dayFirst = locale => (locale === undefined || locale === 'default' ? 'en-GB' : locale);
  Intl.DateTimeFormat = new Proxy(real, {
    construct: (target, [locale, options]) => new target(dayFirst(locale), options),
    apply: (target, self, [locale, options]) => target(dayFirst(locale), options)
  });
}
