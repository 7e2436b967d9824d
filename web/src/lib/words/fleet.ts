import { messages } from '#lib/ui/messages.ts';

/** Words of the fleet board: the devices of the hall, how they are and what they can be told. */
export const fleetWords = /* @__PURE__ */ messages({
  nowPaired: {
    vi: (seat: string) => `Đã ghép nối: ${seat}.`,
    en: (seat: string) => `Paired: ${seat}.`,
  },
  loading: { vi: 'Đang tải danh sách thiết bị', en: 'Loading the devices' },
  allWell: { vi: 'Vị trí nào cũng có máy và đang chạy tốt', en: 'Every seat has a device that runs well' },
  toLookAt: {
    vi: (count: number) => `${count} thiết bị cần xem`,
    en: (count: number) => (count === 1 ? '1 device to look at' : `${count} devices to look at`),
  },
  withoutDevice: {
    vi: (kinds: string) => `Còn ${kinds} chưa có máy`,
    en: (kinds: string) => `No device yet: ${kinds}`,
  },
  chairs: { vi: (n: number) => `${n} chủ tọa`, en: (n: number) => (n === 1 ? '1 chair' : `${n} chairs`) },
  departments: {
    vi: (n: number) => `${n} cơ quan`,
    en: (n: number) => (n === 1 ? '1 department' : `${n} departments`),
  },
  screens: {
    vi: (n: number) => `${n} màn hình`,
    en: (n: number) => (n === 1 ? '1 screen' : `${n} screens`),
  },
  otherSeats: {
    vi: (n: number) => `${n} vị trí khác`,
    en: (n: number) => (n === 1 ? '1 other seat' : `${n} other seats`),
  },
  numbers: {
    vi: (current: number, missing: number) => `${current} đang kết nối · ${missing} vị trí chưa ghép nối`,
    en: (current: number, missing: number) =>
      `${current} connected · ${missing} ${missing === 1 ? 'seat' : 'seats'} not paired`,
  },
  screensCurrent: {
    vi: (current: number, all: number) => `Màn hình hội trường: ${current}/${all} đang hiện đúng`,
    en: (current: number, all: number) => `Hall screens: ${current} of ${all} current`,
  },
  notCurrent: { vi: 'Bảng này mất kết nối', en: 'This board has lost its connection' },
  devices: { vi: 'Thiết bị', en: 'Devices' },
  wrong: { vi: 'Cần xem', en: 'To look at' },
  missing: { vi: 'Chưa ghép nối', en: 'Not paired' },
  well: { vi: 'Đang chạy tốt', en: 'Well' },
  search: { vi: 'Tìm vị trí, nơi đặt', en: 'Search seats and places' },
  nothingFound: { vi: 'Không tìm thấy vị trí nào.', en: 'No seat found.' },
  // States
  current: { vi: 'Đang kết nối', en: 'Connected' },
  stale: { vi: 'Chậm', en: 'Slow' },
  absent: { vi: 'Mất kết nối', en: 'Absent' },
  oldVersion: { vi: 'Cần tải lại trang', en: 'Needs a reload' },
  lowBattery: { vi: 'Sắp hết pin', en: 'Battery low' },
  unpaired: { vi: 'Chưa ghép nối', en: 'Not paired' },
  left: { vi: 'Đã rời', en: 'Has left' },
  // Columns
  state: { vi: 'Tình trạng', en: 'State' },
  seat: { vi: 'Vị trí', en: 'Seat' },
  confirmed: { vi: 'Có tín hiệu', en: 'Last heard' },
  details: { vi: 'Chi tiết kỹ thuật', en: 'Technical details' },
  shownSoFar: { vi: 'Nội dung đã nhận', en: 'Received so far' },
  olderPage: { vi: 'trang cũ, cần tải lại', en: 'an older page, needs a reload' },
  lag: { vi: 'Độ trễ', en: 'Lag' },
  size: { vi: 'Cỡ màn hình', en: 'Size' },
  version: { vi: 'Phiên bản trang', en: 'Page version' },
  battery: { vi: 'Pin', en: 'Battery' },
  acts: { vi: 'Thao tác', en: 'Acts' },
  deviceOf: {
    vi: (no: number, all: number) => `Thiết bị ${no}/${all}`,
    en: (no: number, all: number) => `Device ${no} of ${all}`,
  },
  shows: { vi: (page: string) => `Đang mở: ${page}`, en: (page: string) => `Shows: ${page}` },
  never: { vi: 'chưa có tin', en: 'nothing heard' },
  secondsAgo: {
    vi: (seconds: number) => (seconds < 2 ? 'vừa xong' : `${seconds} giây trước`),
    en: (seconds: number) => (seconds < 2 ? 'just now' : `${seconds} s ago`),
  },
  minutesAgo: {
    vi: (minutes: number) => `${minutes} phút trước`,
    en: (minutes: number) => `${minutes} min ago`,
  },
  hoursAgo: { vi: (hours: number) => `${hours} giờ trước`, en: (hours: number) => `${hours} h ago` },
  event: { vi: (seq: number) => `sự kiện ${seq}`, en: (seq: number) => `event ${seq}` },
  behind: {
    vi: (count: number) => `thiếu ${count} sự kiện`,
    en: (count: number) => (count === 1 ? '1 event behind' : `${count} events behind`),
  },
  ms: { vi: (ms: number) => `${ms} ms`, en: (ms: number) => `${ms} ms` },
  seconds: { vi: (seconds: string) => `${seconds} giây`, en: (seconds: string) => `${seconds} s` },
  sameVersion: { vi: 'đúng bản', en: 'current' },
  unknownVersion: { vi: 'chưa rõ', en: 'not known' },
  percent: { vi: (percent: number) => `${percent}%`, en: (percent: number) => `${percent}%` },
  charging: { vi: 'đang sạc', en: 'charging' },
  notTold: { vi: 'không rõ', en: 'not known' },
  // Acts
  identify: { vi: (name: string) => `Hiện tên máy: ${name}`, en: (name: string) => `Show its name: ${name}` },
  identifyShort: { vi: 'Hiện tên máy', en: 'Show its name' },
  identifyAll: { vi: 'Hiện tên mọi máy', en: 'Show every name' },
  reload: { vi: 'Tải lại trang', en: 'Reload the page' },
  reloadOld: {
    vi: (count: number) => `Tải lại ${count} bản cũ`,
    en: (count: number) => `Reload ${count} old`,
  },
  blank: { vi: (name: string) => `Tắt hình ${name}`, en: (name: string) => `Blank ${name}` },
  unblank: { vi: (name: string) => `Hiện lại ${name}`, en: (name: string) => `Show again: ${name}` },
  blankShort: { vi: 'Tắt hình', en: 'Blank' },
  unblankShort: { vi: 'Hiện lại', en: 'Show again' },
  blanked: { vi: (name: string) => `Đã tắt hình ${name}.`, en: (name: string) => `${name} is blank.` },
  more: { vi: (name: string) => `Thao tác khác: ${name}`, en: (name: string) => `More for ${name}` },
  printSheets: { vi: 'In phiếu ghép nối', en: 'Print pairing sheets' },
  ordered: {
    vi: (count: number) => `Đã gửi tới ${count} thiết bị.`,
    en: (count: number) => (count === 1 ? 'Sent to 1 device.' : `Sent to ${count} devices.`),
  },
  notThere: {
    vi: 'Thiết bị không kết nối, chưa nhận được.',
    en: 'The device is not connected and has not heard it.',
  },
  ownPage: { vi: 'Trang của vị trí', en: 'The seat’s own page' },
  sendTo: { vi: 'Chuyển sang trang', en: 'Send to page' },
  send: { vi: 'Chuyển', en: 'Send' },
  place: { vi: 'Nơi đặt trong hội trường', en: 'Place in the hall' },
  placeHint: {
    vi: 'Ví dụ: bàn chủ tọa, bên trái sân khấu, cửa ra vào',
    en: 'For example: rostrum, left of the stage, entrance',
  },
  placeSaved: { vi: 'Đã ghi nơi đặt.', en: 'Place saved.' },
  pairing: { vi: 'Ghép nối', en: 'Pairing' },
  showsNow: { vi: 'Nội dung đang hiện', en: 'Shown now' },
  thisDevice: { vi: 'Thiết bị này', en: 'This device' },
  // Pages
  register: { vi: 'Đăng ký phát biểu', en: 'Register to speak' },
  otherPage: { vi: 'trang khác', en: 'another page' },
  // Sheets to print
  sheetsTitle: { vi: 'Phiếu ghép nối thiết bị', en: 'Pairing sheets' },
  sheetsHelp: {
    vi: 'Mỗi phiếu ghép nối một thiết bị với một vị trí, dùng được một lần trong 36 giờ. Mã đã tạo trước đó của cùng vị trí không còn dùng được.',
    en: 'Each sheet pairs one device with one seat, once, within 36 hours. Earlier codes of the same seat are void.',
  },
  choose: { vi: 'Chọn vị trí', en: 'Seats' },
  chooseAll: { vi: 'Tất cả', en: 'All' },
  chooseMissing: { vi: 'Chỉ vị trí chưa ghép nối', en: 'Only seats not paired' },
  chooseNone: { vi: 'Bỏ chọn', en: 'None' },
  perPage: { vi: 'Số phiếu trên một trang A4', en: 'Sheets on one A4 page' },
  onePerPage: { vi: '1 phiếu', en: '1 sheet' },
  sixPerPage: { vi: '6 phiếu', en: '6 sheets' },
  make: {
    vi: (count: number) => `Tạo ${count} phiếu`,
    en: (count: number) => (count === 1 ? 'Make 1 sheet' : `Make ${count} sheets`),
  },
  making: { vi: 'Đang tạo phiếu', en: 'Making the sheets' },
  printNow: {
    vi: (pages: number) => `In ${pages} trang`,
    en: (pages: number) => (pages === 1 ? 'Print 1 page' : `Print ${pages} pages`),
  },
  madeOnce: {
    vi: 'Mã chỉ hiện ở đây. In hoặc lưu trước khi đóng trang.',
    en: 'The codes are shown here only. Print or save them before you close the page.',
  },
  sheetStep1: {
    vi: 'Nối thiết bị vào mạng của hội trường.',
    en: 'Connect the device to the network of the hall.',
  },
  sheetStep2: {
    vi: 'Quét mã QR, hoặc mở địa chỉ dưới đây và nhập mã.',
    en: 'Scan the QR code, or open the address below and enter the code.',
  },
  sheetUntil: {
    vi: (until: string) => `Dùng một lần, đến ${until}`,
    en: (until: string) => `Works once, until ${until}`,
  },
  sheetQr: {
    vi: (name: string) => `Mã QR ghép nối ${name}`,
    en: (name: string) => `QR code that pairs ${name}`,
  },
  backToBoard: { vi: 'Về bảng thiết bị', en: 'Back to the devices' },
  notLoaded: { vi: 'Chưa tải được danh sách vị trí', en: 'The seats could not be loaded' },
});
