import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { headMessage, leaderMessage, partsMessage, upperMessage } from './reminder-messages.ts';

const from = {
  issuer: 'UBND xã Đồng Mẫu',
  meeting: 'Đối thoại với Nhân dân năm 2026',
  heldOn: theDate('2026-12-18'),
  contact: 'Văn phòng, điện thoại 0200 000 000',
};
const matter = {
  code: 'ĐM26-KN3',
  words: 'Sửa cầu dân sinh Bến Đá',
  due: theDate('2026-12-15'),
  late: 9,
};

test('RM2 QN10 a message to a body names its matters, how late each is, and the new last day', () => {
  expect(
    partsMessage({ ...from, body: 'Phòng Kinh tế', matters: [matter], until: theDate('2027-01-05') }),
  ).toBe(
    [
      'Kính gửi: Phòng Kinh tế',
      'UBND xã Đồng Mẫu đề nghị cơ quan giải quyết, báo cáo kết quả 1 việc sau đối thoại với Nhân dân năm 2026 ngày 18/12/2026, chậm nhất ngày 05/01/2027:',
      '- ĐM26-KN3: Sửa cầu dân sinh Bến Đá (hạn 15/12/2026, muộn 9 ngày làm việc)',
      'Xin ghi mã việc khi báo cáo; việc chưa xong thì nêu lý do và thời hạn hoàn thành.',
      'Liên hệ: Văn phòng, điện thoại 0200 000 000.',
    ].join('\n'),
  );
});

test('RM2 FU4 BX9 the day that a body named itself stands beside the one on which it is due, and not in its place', () => {
  const late = { ...matter, expects: theDate('2027-01-20') };
  const days = 'hạn 15/12/2026, cơ quan hẹn 20/01/2027, muộn 9 ngày làm việc';
  expect(partsMessage({ ...from, body: 'Phòng Kinh tế', matters: [late], until: null })).toContain(days);
  const whose = { leader: '', issuer: 'UBND xã Đồng Mẫu' };
  const matters = [{ ...late, body: 'Phòng Kinh tế', times: 0 }];
  expect(leaderMessage({ ...whose, matters })).toContain(days);
});

test('RM2 a message names ten matters and counts the rest, and says nothing of words that are not released', () => {
  const matters = Array.from({ length: 12 }, (_none, at) => ({
    ...matter,
    code: `ĐM26-KN${at + 1}`,
    words: '',
    late: 0,
  }));
  const text = partsMessage({ ...from, body: 'Phòng Kinh tế', matters, until: null });
  expect(text.split('\n').filter((line) => line.startsWith('- ĐM26'))).toHaveLength(10);
  expect(text).toContain('- ĐM26-KN1 (hạn 15/12/2026)');
  expect(text).toContain('- và 2 việc khác.');
});

test('TD13 QN10 the head of a village reads which notice it is and where all of it stands', () => {
  const notice = { no: '241/TB-UBND', date: theDate('2026-12-21') };
  const text = headMessage({ ...from, village: 'Thôn Bến Đá', notice, page: 'https://vi-du/m/dm/results' });
  expect(text).toContain('Kính gửi: Trưởng thôn Bến Đá');
  expect(text).toContain('Thông báo số 241/TB-UBND ngày 21/12/2026');
  expect(text).toContain('Xem toàn văn: https://vi-du/m/dm/results');
});

test('TD15 QN10 an upper body is asked after its letter, and the leader reads who is late by how much', () => {
  const letter = { no: '7/UBND', date: theDate('2026-12-21') };
  expect(upperMessage({ ...from, body: 'Sở Y tế', letter, count: 2 })).toContain(
    'đã có Công văn số 7/UBND ngày 21/12/2026 đề nghị trả lời 2 kiến nghị',
  );
  const late = { leader: '', issuer: 'UBND xã Đồng Mẫu' };
  const text = leaderMessage({ ...late, matters: [{ ...matter, body: 'Phòng Kinh tế', times: 2 }] });
  expect(text).toContain('Phòng Kinh tế, hạn 15/12/2026, muộn 9 ngày làm việc, đã đôn đốc 2 lần');
  expect(text).toContain('Kính gửi: Lãnh đạo UBND xã Đồng Mẫu');
});

test('RM3 QN10 the leader is named, and reads everything that is late, of the office itself as well', () => {
  const matters = Array.from({ length: 14 }, (_, at) => ({
    ...{ ...matter, code: `ĐM26-KN${at + 1}`, times: 0 },
    body: at === 0 ? '' : 'Phòng Kinh tế',
  }));
  const leader = 'Trần Văn Nam, Chủ tịch UBND xã';
  const text = leaderMessage({ leader, issuer: 'UBND xã Đồng Mẫu', matters });
  expect(text.split('\n')).toHaveLength(16);
  expect(text).toContain('Kính gửi: Trần Văn Nam, Chủ tịch UBND xã');
  expect(text).toContain('– UBND xã Đồng Mẫu, hạn');
});
