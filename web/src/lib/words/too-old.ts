/** Stands in every page and is seen where the browser is older than what the pages are made for. */
export const tooOld = {
  vi: 'Trình duyệt này quá cũ, trang có thể không hoạt động đúng. Xin cập nhật trình duyệt hoặc dùng máy khác (Chrome, Edge 109 trở lên; iPad, iPhone từ iOS 16.4; Firefox 115 trở lên).',
  en: 'This browser is too old and the page may not work. Please update it or use another device (Chrome, Edge 109 or later; iPad, iPhone from iOS 16.4; Firefox 115 or later).',
};
