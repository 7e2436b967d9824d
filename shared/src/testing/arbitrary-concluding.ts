import { coordinator } from './example-hall.ts';
import { as } from './playing.ts';
import { noticeDigest } from '../meeting/record/conclusion-notice.ts';
import { noticeAuthorities, noticeParts, reviewParts } from '../meeting/record/vocabulary.ts';
import type { Makers, Making } from './arbitrary-making.ts';

const comment = (m: Making) => m.of(['khong-co', ...m.meeting.conclusionNotice.comments.map(({ id }) => id)]);
const digest = ({ meeting }: Making) => noticeDigest(meeting.conclusionNotice, meeting.conclusion, meeting);

/** How what was concluded is put out, and what the office writes down for itself. */
export const concludingMakers = {
  'conclusionNotice.set': [
    1,
    (m) => [
      coordinator,
      {
        ...{ issuer: m.of(['', 'Đảng ủy xã Mẫu']), layout: m.of([null, 'state', 'party']) },
        ...{ authority: m.of(noticeAuthorities), forWhom: m.of(['', 'Chủ tịch']) },
        ...{ drafter: 'Văn phòng', reviewer: m.of(['', 'Ban Xây dựng Đảng']) },
      },
    ],
  ],
  'conclusionNotice.write': [
    2,
    (m) => [coordinator, { part: m.of(noticeParts), text: m.of(['', 'Không khí dân chủ, cởi mở.']) }],
  ],
  'conclusionNotice.comment': [
    2,
    (m) => [coordinator, { part: m.of(noticeParts), body: 'Ban Xây dựng Đảng', text: 'Cần nêu rõ hạn.' }],
  ],
  'conclusionNotice.settle': [2, (m) => [coordinator, { comment: comment(m), settled: !m.percent(20) }]],
  'conclusionNotice.setDue': [
    2,
    (m) => [
      coordinator,
      {
        commitment: m.commitment('open'),
        ...{ due: m.due() ?? '2024-12-20', reason: m.of(['', 'Chờ bố trí vốn']) },
      },
    ],
  ],
  'conclusionNotice.approve': [
    3,
    (m) => [
      m.of([coordinator, as('chair', { chair: 'an' })]),
      { chair: m.row(m.meeting.chairs), digest: m.percent(90) ? digest(m) : 'khong-co' },
    ],
  ],
  'conclusionNotice.takeApprovalBack': [
    1,
    (m) => [coordinator, { seen: m.meeting.conclusionNotice.approval?.at }],
  ],
  'review.write': [2, (m) => [coordinator, { part: m.of(reviewParts), text: m.word('review') }]],
  'papers.send': [
    3,
    (m) => [
      m.of([coordinator, as('registry')]),
      {
        paper: m.row(m.meeting.papers, ({ number }) => number !== ''),
        on: m.of([null, '2024-11-22']),
      },
    ],
  ],
} satisfies Makers;
