import { coordinator, secretary } from './example-hall.ts';
import { as } from './playing.ts';
import { bookParts } from '../meeting/record/book-parts.ts';
import { paperKinds } from '../meeting/record/paper-kinds.ts';
import type { RegisteredPaper } from '../meeting/record/registered-paper.ts';
import type { Makers, Making } from './arbitrary-making.ts';
import { digestOf } from './drawn-digest.ts';

const registrar = (making: Making) => making.of([coordinator, as('registry')]);
const paper = (making: Making, fits?: (row: RegisteredPaper) => boolean) =>
  making.row(making.meeting.papers, fits);

/** What becomes of papers once they are final, and what the office writes for whoever leads through the day. */
export const paperMakers = {
  'papers.makeFinal': [
    2,
    (m) => [
      coordinator,
      { kind: m.of(paperKinds), of: m.of(['', '', 'thon-1']), also: m.of([[], [], ['thon-1', 'thon-2']]) },
    ],
  ],
  'minutes.writePart': [
    1,
    (m) => {
      const [part, of] = m.of([
        ['opening', ''],
        ['secretaries', ''],
        ['petition', m.petition((row) => row.raisedAt !== null)],
        ['speech', m.row(m.meeting.turns)],
        ['answering', m.row(m.meeting.answeringTurns)],
        ['between', '1732150000000'],
      ]);
      const text = m.percent(10) ? '' : m.word('minutes');
      return [m.of([secretary, coordinator]), { part, of, text, recorded: m.word('minutes') }];
    },
  ],
  'papers.redraft': [1, (m) => [coordinator, { paper: paper(m) }]],
  'papers.issue': [
    3,
    (m) => [
      registrar(m),
      {
        paper: paper(m, ({ kind }) => kind !== 'allocation'),
        ...{ number: `${1 + m.draw(90)}/TB-UBND`, date: '2024-11-20' },
        signer: { office: m.of(['', 'Chủ tịch']), name: 'Nguyễn Thị Ví Dụ' },
        also: m.of([[], [paper(m, ({ of }) => of !== '')]]),
      },
    ],
  ],
  'papers.takeIssueBack': [1, (m) => [registrar(m), { paper: paper(m) }]],
  'papers.amend': [
    1,
    (m) => [coordinator, { paper: paper(m, ({ signer }) => signer !== null), reason: 'Đổi địa điểm' }],
  ],
  'papers.takeAmendmentBack': [
    1,
    (m) => [coordinator, { paper: paper(m, ({ amended }) => amended !== null) }],
  ],
  'papers.attach': [
    3,
    (m) => {
      const digest = digestOf(m.draw(1_000_000));
      const evidence = { id: digest, name: m.word('scan'), bytes: 10, mediaType: 'application/pdf' };
      return [registrar(m), { paper: paper(m, ({ signer }) => signer !== null), evidence }];
    },
  ],
  'script.write': [
    2,
    (m) => [
      coordinator,
      {
        item: m.row(m.meeting.agenda),
        ...{ minutes: m.of([null, 5, 30]), who: m.of(['', 'Chủ tọa']) },
        ...{ words: m.of(['', 'Kính thưa quý vị đại biểu!']), fallback: m.of(['', 'Chuyển phần sau']) },
      },
    ],
  ],
  'book.write': [
    8,
    (m) => [coordinator, { part: m.of(bookParts), text: m.of(['', 'Thu ngân sách đạt 102 % kế hoạch']) }],
  ],
  'papers.detach': [3, (m) => [registrar(m), { paper: paper(m, ({ file }) => file !== null) }]],
} satisfies Makers;
