import { describe, expect, test } from 'vitest';
import { phoneDigits, registrationFrom } from './posted.ts';

function posted(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, String(one));
  return form;
}

const filled = {
  receipt: 'mot-giay-hen-rat-dai-01',
  nature: 'petition',
  name: ' Nguyễn Thị Ví Dụ ',
  honorific: 'bà',
  words: ['Đường thôn ngập nước', ' '],
  field: 'ha-tang',
  phone: '0900 000 000',
  consentName: 'on',
};

describe('a form without script', () => {
  test('is what the page itself would send', () => {
    expect(registrationFrom(posted(filled))).toMatchObject({
      receipt: filled.receipt,
      channel: 'phone',
      name: 'Nguyễn Thị Ví Dụ',
      honorific: 'bà',
      consent: { name: true, organisation: false, place: false },
      firstTime: false,
      petitions: [{ text: 'Đường thôn ngập nước', field: 'ha-tang' }],
    });
  });

  test('consent is never assumed', () => {
    const { consentName: _none, ...silent } = filled;
    expect(registrationFrom(posted(silent)).consent).toEqual({
      name: false,
      organisation: false,
      place: false,
    });
  });

  test('UB3 keeps nothing of a complaint but its nature', () => {
    const input = registrationFrom(posted({ ...filled, nature: 'denunciation' }));
    expect(input).toMatchObject({ nature: 'denunciation', name: '', phone: '', unit: '', petitions: [] });
    expect(JSON.stringify(input)).not.toMatch(/Ví Dụ|ngập|0900 ?000/);
  });

  test('made-up values are no values', () => {
    expect(registrationFrom(posted({ nature: 'x', honorific: 'y' }))).toMatchObject({
      nature: 'petition',
      honorific: '',
      petitions: [],
    });
  });
});

test('words around a phone number are left out', () => {
  expect(phoneDigits('số 0900.000.000 (nhà)')).toBe('0900.000.000 ()');
  expect(phoneDigits('\u202D+84\u00A0912\u2011345 ６７８\u202C')).toBe('+84 912-345 678');
});
