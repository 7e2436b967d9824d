import { describe, expect, test } from 'vitest';
import { likenessOf } from './account-name.ts';

describe('likenessOf', () => {
  test.each([
    ['admin', 'АDMIN'],
    ['admin', 'adm\u0456n'],
    ['admin', 'ａｄｍｉｎ'],
    ['admin', 'ad\u200Bmin'],
    ['admin', ' admin\u00A0'],
    ['admin', 'adrnin'],
    ['admin', 'admln'],
    ['admin', 'adm1n'],
    ['HOA', '\u0397\u039F\u0391'],
    ['van hoa', 'van  hoa'],
    ['Đỗ Văn Ví', 'ðỗ Văn Ví'],
    ['Trần Văn Mẫu', 'TRẦN VĂN MẪU'.normalize('NFD')],
  ])('AC1 %j looks like %j', (one, other) => {
    expect(likenessOf(other)).toBe(likenessOf(one));
  });

  test.each([
    ['Trần Văn Mẫu', 'Trần Văn Mậu'],
    ['Trần Văn Mẫu', 'Tran Van Mau'],
    ['Đan', 'Dan'],
    ['can-bo-1', 'can-bo-2'],
    ['Lê Thị An', 'Lê Thị Ân'],
  ])('AC1 %j does not look like %j', (one, other) => {
    expect(likenessOf(other)).not.toBe(likenessOf(one));
  });
});
