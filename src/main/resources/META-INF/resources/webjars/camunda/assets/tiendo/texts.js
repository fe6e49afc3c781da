import { COCKPIT_PATTERNS, COCKPIT_PLACES, COCKPIT_TEXTS } from './cockpit-texts.js';

/* Texts that the form renderer and the widgets fix in English in their code, translated where they appear. */
const FORM_TEXTS = {
  'Field is required.': 'Phải nhập mục này.',
  'Value is not a number.': 'Phải nhập số.',
  'Value is expected to be an integer.': 'Phải nhập số nguyên.',
  'Field must be a valid email.': 'Địa chỉ thư điện tử không hợp lệ.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    'Số điện thoại không hợp lệ (ví dụ: +84912345678).',
  'Date and time must both be entered.': 'Phải nhập cả ngày và giờ.',
  'No results': 'Không có kết quả',
  'All values selected': 'Đã chọn tất cả',
  'No content to show.': 'Chưa có nội dung.',
  "External content couldn't be loaded.": 'Không tải được nội dung bên ngoài.',
  'This is an image placeholder': 'Chưa có hình',
  'Nothing to show.': 'Chưa có dữ liệu.',
  'Skip to search': 'Đến ô tìm kiếm',
  Select: 'Chọn',
  Search: 'Chọn, hoặc gõ để tìm',
  'Remove tag': 'Bỏ lựa chọn này',
  'Remove all': 'Bỏ tất cả',
  Increment: 'Tăng',
  Decrement: 'Giảm',
  'Previous page': 'Trang trước',
  'Next page': 'Trang sau',
  'Click to remove sorting': 'Bấm để bỏ sắp xếp',
  'Add new': 'Thêm dòng',
  Collapse: 'Thu gọn',
  of: 'trong',
  optional: 'không bắt buộc',
  'Powered by bpmn.io': '',
  'zoom in': 'Phóng to',
  'zoom out': 'Thu nhỏ',
  'reset zoom': 'Cỡ ban đầu',
  'hh:mm ?m': 'giờ:phút',
  'dd/mm/yyyy': 'ngày/tháng/năm',
  First: 'Đầu',
  Last: 'Cuối',
  Next: 'Sau',
  Previous: 'Trước'
};

const FORM_PATTERNS = [
  [/^Field must match pattern .*$/s, () => 'Nội dung chưa đúng mẫu quy định.'],
  [/^Field must have minimum value of (.+)\.$/, m => `Giá trị phải từ ${m[1]} trở lên.`],
  [/^Field must have maximum value of (.+)\.$/, m => `Giá trị không được lớn hơn ${m[1]}.`],
  [/^Field must have minimum length of (.+)\.$/, m => `Phải có ít nhất ${m[1]} ký tự.`],
  [/^Field must have maximum length of (.+)\.$/, m => `Không được dài quá ${m[1]} ký tự.`],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, m => `Nhiều nhất ${m[1]} chữ số sau dấu phẩy.`],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    m => `Giá trị chưa đúng bước, hai giá trị gần nhất là ${m[1]} và ${m[2]}.`
  ],
  [/^Expand all \((\d+)\)$/, m => `Mở rộng (${m[1]})`],
  [/^Remove list item (\d+)$/, m => `Bỏ dòng ${m[1]}`],
  [/^(\d+)-(\d+) of (\d+)( items?)?$/, m => `${m[1]}–${m[2]} trong ${m[3]}`],
  [/^Click to sort by (.+) ascending$/, m => `Bấm để sắp xếp theo ${m[1]}, tăng dần`],
  [/^Click to sort by (.+) descending$/, m => `Bấm để sắp xếp theo ${m[1]}, giảm dần`]
];

const COCKPIT = document.querySelector('base')?.getAttribute('app-name') === 'cockpit';
const TEXTS = COCKPIT ? { ...FORM_TEXTS, ...COCKPIT_TEXTS } : FORM_TEXTS;
const PATTERNS = [...FORM_PATTERNS, ...COCKPIT_PATTERNS];
const PLACES = [
  '.fjs-container, .flatpickr-calendar, [cam-widget-bpmn-viewer], [cam-widget-dmn-viewer], .pagination',
  COCKPIT_PLACES
].join(', ');
const ATTRIBUTES = ['title', 'placeholder', 'aria-label', 'alt'];

export function translateFixedTexts() {
  new MutationObserver(records => records.forEach(translateRecord)).observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
}

function translateRecord(record) {
  if (record.type === 'childList') {
    record.addedNodes.forEach(translateTree);
  } else if (record.type === 'characterData') {
    translateText(record.target);
  } else {
    translateAttribute(record.target, record.attributeName);
  }
}

function translateTree(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE && (node.closest(PLACES) || node.querySelector(PLACES))) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let next = node; next; next = walker.nextNode()) {
      if (next.nodeType === Node.TEXT_NODE) {
        translateText(next);
      } else {
        ATTRIBUTES.forEach(name => translateAttribute(next, name));
      }
    }
  }
}

function translateText(node) {
  if (node.parentElement?.closest(PLACES) && !writtenByPeople(node.parentElement)) {
    const text = translation(node.data.trim());
    if (text !== undefined) {
      node.data = text;
    }
  }
}

function translateAttribute(element, name) {
  const value = element.getAttribute(name);
  const text = value && element.closest(PLACES) ? translation(value.trim()) : undefined;
  if (text !== undefined) {
    element.setAttribute(name, text);
  }
}

/* The form's own labels and texts, options and cells are content: a unit may well be called "Search". */
function writtenByPeople(element) {
  return element.closest('textarea, .fjs-form-field-label, .fjs-form-field-text, .fjs-form-field-html') !== null;
}

function translation(text) {
  if (Object.hasOwn(TEXTS, text)) {
    return TEXTS[text];
  }
  for (const [pattern, translate] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) {
      return translate(match);
    }
  }
  return undefined;
}
