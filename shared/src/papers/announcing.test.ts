import { describe, expect, test } from 'vitest';
import { planned } from '../testing/prepared-papers.ts';
import { linesOf, written } from '../testing/read-papers.ts';
import { blanksIn } from './paper.ts';
import { announcedOf } from './notice-paper.ts';
import { loudspeakerPaper } from './loudspeaker-paper.ts';
import { paperOf } from './papers.ts';

describe('the notice in other forms', () => {
  test('PA24 BL4 the loudspeaker script is spelt to be read aloud, and says a phone number twice', () => {
    const paper = paperOf('loudspeaker', planned('state'));
    const read = written(paper).split('\n').slice(linesOf(paper).indexOf('Kính thưa toàn thể Nhân dân!'));
    for (const said of [
      'Ủy ban nhân dân xã Đồng Mẫu xin thông báo về việc tổ chức hội nghị đối thoại với Nhân dân năm hai nghìn không trăm hai mươi sáu.',
      'Thời gian: tám giờ, thứ Sáu, ngày mười tám tháng mười hai năm hai nghìn không trăm hai mươi sáu.',
      'chậm nhất ngày mùng bốn tháng mười hai năm hai nghìn không trăm hai mươi sáu.',
      'Số điện thoại liên hệ: …; xin nhắc lại: ….',
    ])
      expect(read.join('\n')).toContain(said);
    expect(read.join('\n')).not.toMatch(/\d/);
    const announced = {
      ...announcedOf(planned('state')),
      reception: 'Phòng Tiếp công dân, điện thoại 0203 123 456',
    };
    const number = 'không hai không ba, một hai ba, bốn năm sáu';
    expect(written(loudspeakerPaper(announced))).toContain(`điện thoại ${number}; xin nhắc lại: ${number}.`);
  });

  test('PA24 TD9 the web and the message say when, where, and have room for the address of the page', () => {
    for (const kind of ['webNotice', 'noticeMessage'] as const) {
      const paper = paperOf(kind, planned('state'));
      for (const said of [
        '08 giờ 00 phút, thứ Sáu, ngày 18 tháng 12 năm 2026',
        'Hội trường xã Đồng Mẫu',
        'Phòng Tiếp công dân xã',
      ])
        expect(written(paper)).toContain(said);
      expect(blanksIn(paper)).toContain('link');
    }
  });
});

describe('the records of posting', () => {
  test('PA25 TD2 they leave open what those alone know who were there, and are signed by four', () => {
    for (const kind of ['posting', 'postingEnd'] as const) {
      const paper = paperOf(kind, planned('state'));
      expect(paper.head.placeAndDate).toBeNull();
      expect(paper.head.number).toBeNull();
      const lines = linesOf(paper);
      for (const who of [
        'NGƯỜI NIÊM YẾT',
        'TRƯỞNG THÔN (TỔ DÂN PHỐ)',
        'ĐẠI DIỆN MẶT TRẬN TỔ QUỐC',
        'ĐẠI DIỆN CƠ QUAN BAN HÀNH',
      ])
        expect(lines).toContain(who);
      expect(blanksIn(paper)).toEqual(
        expect.arrayContaining(['postedAt', 'postedWhere', 'postedBy', 'postedUntil', 'number', 'issuedOn']),
      );
      expect(written(paper)).toContain('về tổ chức hội nghị đối thoại với Nhân dân năm 2026.');
    }
    expect(blanksIn(paperOf('posting', planned('state')))).toContain('postedPages');
    expect(blanksIn(paperOf('postingEnd', planned('state')))).toContain('objections');
  });
});
