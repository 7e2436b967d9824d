import { expect, test } from 'vitest';
import { pastedPeople } from './pasted-people.ts';

const person = (name: string, more: object = {}) => ({ honorific: '', name, title: '', phone: '', ...more });

test.each([
  [
    'columns of a table',
    '1\tÔng Trần Văn Mẫu\tChủ tịch Hội\t0912345678',
    person('Trần Văn Mẫu', { honorific: 'ông', title: 'Chủ tịch Hội', phone: '0912345678' }),
  ],
  ['a 0 that the table took', 'Lê Thị Thử\t\t912345678', person('Lê Thị Thử', { phone: '0912345678' })],
  [
    'a form of address in a column of its own',
    '2\tBà\tLê Thị Thử\tUỷ viên',
    person('Lê Thị Thử', { honorific: 'bà', title: 'Uỷ viên' }),
  ],
  [
    'commas',
    'Đ/c Phạm Văn Giả, Bí thư chi bộ, 0987 654 321',
    person('Phạm Văn Giả', { title: 'Bí thư chi bộ', phone: '0987 654 321' }),
  ],
  [
    'a typed number before the name',
    '3. Đồng chí Phạm Văn Giả - Bí thư',
    person('Phạm Văn Giả', { title: 'Bí thư' }),
  ],
  ['a name alone', '  Bá   Thị Ví  ', person('Bá Thị Ví')],
  ['a name that begins as a form of address does', 'Anh', person('Anh')],
])('AL7 UB5 pasted people: %s', (_what, line, expected) => {
  expect(pastedPeople(line)).toEqual([expected]);
});

test('AL7 headings, empty lines and lines without a name are nobody', () => {
  expect(pastedPeople('STT\tHọ và tên\tChức vụ\n\n1\tLê Thử\tHội viên\r\n2\t\n')).toEqual([
    person('Lê Thử', { title: 'Hội viên' }),
  ]);
});
