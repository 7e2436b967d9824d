import { coordinator } from './example-hall.ts';
import type { Publication } from '../meeting/record/publication.ts';
import { headWays, publicationChannels } from '../meeting/record/vocabulary.ts';
import type { Makers, Making } from './arbitrary-making.ts';
import { digestOf } from './drawn-digest.ts';

const publication = (making: Making, fits?: (row: Publication) => boolean) =>
  making.row(making.meeting.publications, fits);

const head = (making: Making, isTold: boolean) =>
  making.row(making.meeting.heads, ({ told }) => (told !== null) === isTold);

/** A village with what is noted of its head. */
const seenHead = (making: Making, id: string) => ({
  head: id,
  over: making.meeting.heads.get(id)?.told ?? null,
});

const file = (making: Making) => ({
  ...{ id: digestOf(making.draw(1_000_000)), name: making.word('scan') },
  ...{ bytes: 10, mediaType: 'image/jpeg' },
});

const facts = (making: Making) => ({
  ...{ channel: making.of(publicationChannels), place: `Nhà văn hóa thôn ${making.draw(9)}` },
  ...{ from: '2024-11-10', to: making.of([null, '2024-11-13']), by: [making.word('witness')] },
});

/** How the notice is put out, and what proves it. */
export const publicationMakers = {
  'notice.putOut': [3, () => [coordinator, {}]],
  'notice.takeBack': [1, () => [coordinator, {}]],
  'publications.note': [
    5,
    (m) => [
      coordinator,
      {
        ...facts(m),
        proof: m.percent(60) ? [file(m)] : [],
        ...(m.percent(30) ? { results: true, from: '2024-11-22', to: null } : {}),
      },
    ],
  ],
  'heads.list': [
    2,
    (m) => [coordinator, { heads: [{ name: `Thôn ${m.draw(30)}` }, { name: `Tổ dân phố ${m.draw(9)}` }] }],
  ],
  'heads.told': [
    3,
    (m) => [coordinator, { ...seenHead(m, head(m, m.percent(10))), on: '2024-11-22', way: m.of(headWays) }],
  ],
  'heads.notTold': [1, (m) => [coordinator, seenHead(m, head(m, true))]],
  'heads.drop': [1, (m) => [coordinator, { head: head(m, m.percent(50)) }]],
  'publications.change': [1, (m) => [coordinator, { publication: publication(m), ...facts(m) }]],
  'publications.end': [
    3,
    (m) => {
      const row = publication(m, ({ channel }) => channel === 'posted');
      const over = m.meeting.publications.get(row)?.end ?? null;
      const end = { on: '2024-11-20', by: [m.word('witness')], objections: m.word('objection') };
      return [coordinator, { publication: row, over, ...end }];
    },
  ],
  'publications.goOn': [1, (m) => [coordinator, { publication: publication(m, ({ end }) => end !== null) }]],
  'publications.attach': [1, (m) => [coordinator, { publication: publication(m), evidence: file(m) }]],
  'publications.detach': [
    1,
    (m) => {
      const row = publication(m, ({ proof }) => proof.length > 0);
      const evidence = m.meeting.publications.get(row)?.proof[0]?.id ?? '0';
      return [coordinator, { publication: row, evidence }];
    },
  ],
  'publications.remove': [1, (m) => [coordinator, { publication: publication(m) }]],
} satisfies Makers;

/** What the heads of villages say by their links, once they were given any. */
export const headReceiptMakers = {
  'heads.receive': [
    3,
    (m) => {
      const link = m.row(m.meeting.links, ({ head: its, revokedAt }) => its !== null && revokedAt === null);
      const own = m.meeting.links.get(link)?.head ?? head(m, false);
      return [
        { role: 'organisation', seat: `link-${link}`, link },
        { head: own, spread: m.percent(50) },
      ];
    },
  ],
  'heads.takeReceiptBack': [
    1,
    (m) => [coordinator, { head: m.row(m.meeting.heads, ({ received }) => received !== null) }],
  ],
} satisfies Makers;
