/** Someone who does not exist; the given name says so. */
export interface Person {
  readonly name: string;
  readonly honorific: 'ông' | 'bà';
}

const families = [
  ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'],
  ['Đỗ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Phan', 'Hồ', 'Tạ'],
].flat();

const citizens = [
  ['Mẫu', 'Ví Dụ', 'Giả Định', 'Minh Họa', 'Thử', 'Nháp', 'Hư Cấu'],
  ['Tưởng Tượng', 'Bản Mẫu', 'Làm Mẫu', 'Tượng Trưng', 'Phỏng Tác', 'Ước Lệ'],
].flat();

const officials = ['Đóng Vai', 'Diễn Tập', 'Thí Dụ', 'Vai Mẫu', 'Kịch Bản', 'Giả Lập', 'Thử Vai'];

/** One of 208 invented citizens. */
export function citizen(index: number): Person {
  return oneOf(citizens, index);
}

/** One of 112 invented office-holders. */
export function official(index: number): Person {
  return oneOf(officials, index);
}

/** Within `families × given` names no two are alike, and neighbours differ in both parts. */
function oneOf(given: readonly string[], index: number): Person {
  const round = Math.floor(index / families.length);
  const place = index % families.length;
  const family = families[place];
  const own = given[(place + round) % given.length];
  if (family === undefined || own === undefined || round >= given.length)
    throw new RangeError(`no invented person ${index}`);
  const woman = (index + round) % 2 === 1;
  return { name: `${family} ${woman ? 'Thị' : 'Văn'} ${own}`, honorific: woman ? 'bà' : 'ông' };
}
