/** Stands in place of a page that only the browser can draw, until its script has come. */
export const starting = { vi: 'Đang mở trang…', en: 'Opening the page…' };
