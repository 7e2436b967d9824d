/** Stands in place of a page that is nothing without a script. */
export const withoutScript = {
  page: {
    vi: 'Trang này cần JavaScript. Xin bật JavaScript trong trình duyệt rồi tải lại trang.',
    en: 'This page needs JavaScript. Please switch it on in the browser and load the page again.',
  },
  receipt: {
    vi: 'Muốn xem biên nhận, xin bật JavaScript trong trình duyệt rồi tải lại trang, hoặc mở liên kết này trên máy khác. Đăng ký của ông, bà vẫn được giữ: có thể hỏi kết quả tại bàn đăng ký, nêu số thứ tự.',
    en: 'To see the receipt, please switch JavaScript on in the browser and load the page again, or open this link on another device. Your registration is kept: you can ask at the registration desk with your number.',
  },
};
