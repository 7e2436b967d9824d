import { describe, expect, test } from 'vitest';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { concludedHall, petitionIn } from '../testing/concluded-hall.ts';
import { coordinator, there } from '../testing/example-hall.ts';
import { evidence, otherCoordinator } from '../testing/followed-hall.ts';
import { as } from '../testing/playing.ts';
import { headings, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { copiesOf } from './copies.ts';
import { blanksIn } from './paper.ts';
import { paperOf } from './papers.ts';

const body = as('department', { department: 'kinh-te' });

/** The drain was reported as done, was not so, was reported again and holds. */
function verified(layout: 'state' | 'party' = 'state') {
  const hall = concludedHall(layout);
  const petition = petitionIn(hall, 'Cống thoát nước tắc');
  const commitment = there(hall.meeting.commitments.find((row) => row.petition === petition)).id;
  const report = { commitment, code: '2c', text: 'Đã khơi 300 m cống', evidence: [evidence] };
  hall.does(body, 'parts.report', report);
  hall.does(coordinator, 'parts.verify', {
    ...{ commitment, way: 'onSite', holds: false, note: 'Còn 50 m chưa khơi, gọi ông 0912345678' },
  });
  hall.wait(86_400_000);
  hall.does(body, 'parts.report', { ...report, text: 'Đã khơi nốt 50 m', ground: 'Quyết định 12' });
  hall.does(otherCoordinator, 'parts.verify', {
    ...{ commitment, way: 'askers', holds: true, note: 'Nước đã thoát', evidence: [evidence] },
  });
  return { data: seenBy('preparation', hall.meeting), petition };
}

describe('the report on what was made sure of', () => {
  test.each(paperLayouts)(
    'PA46 UB9 a %s report tells all chairs what was asked, done and found',
    (layout) => {
      const { data, petition } = verified(layout);
      expect(copiesOf('verification', data)).toEqual([{ of: petition, name: 'ĐM26-KN2' }]);
      const paper = paperOf('verification', data, { of: petition });
      const mark = layout === 'state' ? '.' : '-';
      expect(headings(paper)).toEqual([
        `I${mark} NỘI DUNG PHẢI XÁC MINH`,
        `II${mark} VIỆC ĐÃ LÀM`,
        `III${mark} KẾT QUẢ XÁC MINH`,
        `IV${mark} CĂN CỨ`,
        `V${mark} ĐỀ XUẤT`,
      ]);
      const text = written(paper);
      for (const said of [
        'Hoàng Văn Đóng Vai, Chủ tịch Ủy ban nhân dân',
        'Nội dung kiến nghị: Cống thoát nước tắc',
        'Thời hạn: ngày 11 tháng 01 năm 2027.',
        'báo cáo ngày 18 tháng 12 năm 2026: Đã giải quyết xong: tổ chức thực hiện. Đã khơi 300 m cống',
        'chưa đúng như báo cáo, phải báo cáo lại. Còn 50 m chưa khơi',
        'Xác minh ngày 19 tháng 12 năm 2026, hỏi người nêu; 2 ảnh, tài liệu kèm theo hồ sơ.',
        'đúng như báo cáo. Nước đã thoát',
        'Quyết định 12',
      ])
        expect(text).toContain(said);
      expect(text).not.toContain('0912345678');
      expect(paper.inside).toBe(true);
      expect(blanksIn(paper)).toContain('proposals');
    },
  );

  test('PA46 PA1 where nobody has made sure of anything it is blank, and nothing is written to anybody', () => {
    const data = seenBy('preparation', concludedHall().meeting);
    expect(copiesOf('verification', data)).toEqual([]);
    expect(blanksIn(paperOf('verification', data))).toEqual(
      expect.arrayContaining(['matters', 'done', 'body']),
    );
  });
});
