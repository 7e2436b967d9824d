import { describe, expect, test } from 'vitest';
import { blankForm, formFrom, missingIn, registrationOf, withTitle } from './speaker-form.ts';

const receipt = 'thu-thu-thu-thu-thu-thu1';
const all = { name: true, organisation: true, place: true };
const written = { ...blankForm(), name: 'Nguyễn Thị Ví Dụ', words: ['Đường thôn ngập nước'] };

describe('a title before the name', () => {
  test.each([
    ['bà Nguyễn Thị Ví Dụ', 'bà', 'Nguyễn Thị Ví Dụ'],
    ['  ÔNG  Trần Văn Mẫu', 'ông', 'Trần Văn Mẫu'],
    ['Anh Lê Giả Định', 'anh', 'Lê Giả Định'],
    ['chị Phạm Thị Minh Họa'.normalize('NFD'), 'chị', 'Phạm Thị Minh Họa'],
    ['Bàng Văn Mẫu', '', 'Bàng Văn Mẫu'],
    ['bà', '', 'bà'],
    ['bà ', '', 'bà '],
  ])('%s', (name, honorific, rest) => {
    expect(withTitle({ honorific: '', name })).toEqual({ honorific, name: rest });
  });

  test('does not touch a title that was chosen', () => {
    expect(withTitle({ honorific: 'anh', name: 'Lê Giả Định' }).honorific).toBe('anh');
  });
});

describe('what stands in the way of saving', () => {
  test('a blank form lacks name and words', () => {
    expect(missingIn(blankForm())).toEqual(['name', 'words']);
  });

  test('a title alone is no name, and a phone number has no letters', () => {
    expect(missingIn({ ...written, name: '  ', phone: 'không có' })).toEqual(['name', 'phone']);
  });

  test('UB3 a complaint is turned away without a word', () => {
    expect(missingIn({ ...blankForm(), nature: 'complaint' })).toEqual([]);
  });
});

describe('the command', () => {
  test('carries each petition that has words', () => {
    const input = registrationOf(
      { ...written, words: ['Đường thôn ngập nước', ' ', 'Đèn đường hỏng'], field: 'ha-tang' },
      receipt,
    );
    expect(input.petitions.map((petition) => petition.text)).toEqual([
      'Đường thôn ngập nước',
      'Đèn đường hỏng',
    ]);
    expect(input.petitions.every((petition) => petition.field === 'ha-tang')).toBe(true);
  });

  test('names the organisation or the unit, never both', () => {
    const chosen = registrationOf(
      { ...written, organisation: 'hoi-nong-dan', unit: 'Hội Nông dân' },
      receipt,
    );
    expect([chosen.organisation, chosen.unit]).toEqual(['hoi-nong-dan', '']);
    const said = registrationOf({ ...written, unit: 'Thôn Mẫu' }, receipt);
    expect([said.organisation, said.unit]).toEqual([null, 'Thôn Mẫu']);
  });

  test('UB3 keeps nothing of a complaint but its nature', () => {
    const input = registrationOf(
      { ...written, nature: 'denunciation', phone: '0900 000 000', consent: all, unit: 'Thôn Mẫu' },
      receipt,
    );
    expect(input).toMatchObject({ nature: 'denunciation', name: '', phone: '', unit: '', petitions: [] });
    expect(input.consent).toEqual({ name: false, organisation: false, place: false });
  });
});

describe('a form after a reload', () => {
  test('is as it was', () => {
    expect(formFrom(JSON.stringify(written))).toEqual(written);
  });

  test.each([undefined, '', 'x', 'null', '{}', '{"words":"x"}', '[]'])('%s is a blank form', (kept) => {
    expect(formFrom(kept)).toEqual(blankForm());
  });

  test('R18 consent to an organisation goes with one that was chosen, and with no other', () => {
    const alone = registrationOf({ ...written, consent: all }, receipt);
    expect(alone.consent).toEqual({ name: true, organisation: false, place: true });
    const sent = registrationOf({ ...written, organisation: 'phu-nu', consent: all }, receipt);
    expect(sent.consent).toEqual(all);
  });
});
