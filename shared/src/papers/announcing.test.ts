import { describe, expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { coordinator } from '../testing/example-hall.ts';
import { gathered, gatheredHall, planned } from '../testing/prepared-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { announcementAddress } from './announcement-address.ts';
import { copiesOf } from './copies.ts';
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

describe('how people take part', () => {
  const takingPart = {
    ...{ registrationPlace: 'Bộ phận Một cửa xã', registrationBy: '2026-12-15' },
    ...{ registrationWay: 'gặp trực tiếp hoặc gọi điện thoại', opinionsTo: 'Văn phòng HĐND và UBND xã' },
    ...{ contact: 'Văn phòng HĐND và UBND xã', contactPhone: '0203 123 456' },
    ...{ onlineAddress: 'https://hop.example/doi-thoai', forms: ['onSite', 'online'] },
  };

  test('PU1 PA5 BL4 the notice says where, until when and how one registers, where opinions go and whom one asks', () => {
    const paper = paperOf('notice', planned('state', takingPart));
    for (const said of [
      'Đăng ký tham dự, phát biểu tại Bộ phận Một cửa xã, chậm nhất ngày 15 tháng 12 năm 2026, bằng gặp trực tiếp hoặc gọi điện thoại.',
      'Liên hệ: Văn phòng HĐND và UBND xã, điện thoại 0203 123 456.',
      'Gửi đến Văn phòng HĐND và UBND xã, chậm nhất ngày 04 tháng 12 năm 2026.',
      'Đường dẫn tham dự trực tuyến: https://hop.example/doi-thoai.',
    ])
      expect(linesOf(paper)).toContain(said);
    expect(blanksIn(paper)).toEqual(['number', 'issuedOn', 'recipients', 'signer']);
  });

  test('PU1 PA24 the other forms say the same, and the script says the number of the office twice', () => {
    const script = paperOf('loudspeaker', planned('state', takingPart));
    const number = 'không hai không ba, một hai ba, bốn năm sáu';
    expect(linesOf(script)).toContain(`Số điện thoại liên hệ: ${number}; xin nhắc lại: ${number}.`);
    expect(blanksIn(script)).toEqual([]);
    for (const kind of ['webNotice', 'noticeMessage'] as const) {
      const paper = paperOf(kind, planned('state', takingPart));
      expect(written(paper)).toContain('điện thoại 0203 123 456');
      expect(blanksIn(paper)).toEqual(['link']);
    }
  });

  test('PU1 letters and forms name the same offices', () => {
    const data = planned('state', takingPart);
    expect(written(paperOf('opinionForm', data))).toContain('nơi nhận: Văn phòng HĐND và UBND xã.');
    expect(written(paperOf('opinionLetter', data))).toContain(
      'về Văn phòng HĐND và UBND xã (liên hệ: Văn phòng HĐND và UBND xã, điện thoại 0203 123 456)',
    );
    expect(blanksIn(paperOf('assignmentLetter', data))).not.toContain('contact');
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

  test('PU4 PA25 TD2 of a posting that was noted they say board, days, pages, who was there and what was objected', () => {
    const hall = gatheredHall('state');
    hall.now = instant(Date.UTC(2027, 0, 8, 2));
    const [noted] = hall.does(coordinator, 'publications.note', {
      ...{ channel: 'posted', place: 'Nhà văn hóa thôn Bến Đá', from: '2026-12-08', fromTime: '08:30' },
      ...{ to: '2027-01-07', pages: 2, by: ['Trần Văn Mẫu, công chức Văn phòng'] },
    });
    const of = noted?.type === 'publicationNoted' ? noted.id : '';
    const end = { on: '2027-01-07', time: '16:00', by: ['Lê Thị Thử, trưởng thôn'], objections: 'Không có.' };
    hall.does(coordinator, 'publications.end', { publication: of, ...end });
    const data = seenBy('preparation', hall.meeting);
    expect(copiesOf('posting', gathered('state'))).toBeNull();
    expect(copiesOf('posting', data)?.map(({ name }) => name)).toEqual([
      'Nhà văn hóa thôn Bến Đá',
      'Mẫu để trống',
    ]);
    const posting = paperOf('posting', data, { of });
    for (const said of [
      'Hôm nay, hồi 08 giờ 30 phút, ngày 08 tháng 12 năm 2026, chúng tôi gồm:',
      'Ông (bà) Trần Văn Mẫu, công chức Văn phòng.',
      'Số trang niêm yết: 2.',
      'Thời gian niêm yết: từ ngày 08 tháng 12 năm 2026 đến hết ngày 07 tháng 01 năm 2027.',
    ])
      expect(linesOf(posting)).toContain(said);
    expect(blanksIn(posting)).toEqual(['number', 'issuedOn', 'signer']);
    const ending = paperOf('postingEnd', data, { of });
    for (const said of [
      'Hôm nay, hồi 16 giờ 00 phút, ngày 07 tháng 01 năm 2027, chúng tôi gồm:',
      'Ông (bà) Lê Thị Thử, trưởng thôn.',
      'Không có.',
    ])
      expect(linesOf(ending)).toContain(said);
    expect(written(ending)).not.toContain('Trần Văn Mẫu');
    expect(blanksIn(paperOf('posting', data))).toContain('postedWhere');
  });
});

test('PA24 PU2 the address of the page stands in what is sent only once everybody reads the notice there', () => {
  const hall = gatheredHall('state');
  const page = announcementAddress('https://doithoai.example', 'dong-mau');
  const message = () => written(paperOf('noticeMessage', seenBy('preparation', hall.meeting), { page }));
  expect(message()).not.toContain('https://');
  hall.does(coordinator, 'notice.putOut');
  expect(message()).toContain('Xem và đăng ký tại: https://doithoai.example/m/dong-mau/announcement.');
});
