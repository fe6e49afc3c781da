/** The upload of a plan's file: says at once what is too large, and that reading takes a moment. */
const MOST_BYTES = 20 * 1024 * 1024;

const form = document.querySelector('form.tai-len');
const file = form.querySelector('input[type=file]');
const status = form.querySelector('.cho-doc');

file.addEventListener('change', () => {
  const tooLarge = file.files.length > 0 && file.files[0].size > MOST_BYTES;
  if (tooLarge) {
    file.value = '';
  }
  status.textContent = tooLarge ? 'Tệp lớn quá 20 MB, hãy chọn tệp khác.' : '';
});

form.addEventListener('submit', () => {
  status.textContent = 'Đang đọc tệp…';
  form.querySelector('button').disabled = true;
});

window.addEventListener('pageshow', () => {
  status.textContent = '';
  form.querySelector('button').disabled = false;
});
