import { expect, test } from 'vitest';
import { naturalOrder } from './natural-order.ts';

test('RM5 TK2 codes and villages stand in the order in which people count', () => {
  expect(['ĐM26-KN19', 'ĐM26-KN100', 'ĐM26-KN2'].sort(naturalOrder)).toEqual([
    'ĐM26-KN2',
    'ĐM26-KN19',
    'ĐM26-KN100',
  ]);
  expect(['Thôn 10', 'Thôn Đoài', 'Thôn 2'].sort(naturalOrder)).toEqual(['Thôn 2', 'Thôn 10', 'Thôn Đoài']);
});
