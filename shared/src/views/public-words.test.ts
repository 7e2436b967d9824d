import { expect, test } from 'vitest';
import { citizen, land, leader, moderator, openHall, presider, secretary } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';

/** Who typed a text that is seen from outside, and by what it became public (V19). */
type Origin = readonly [typed: string, released: string];
const plan: Origin = ['coordinator', 'published plan'];
const person: Origin = ['citizen, desk, staff', 'consent to just this, and screened by a moderator'];

/** Every text in the views `public` and `screen`, with `*` for ids. What is not written here fails the test. */
const origins: Readonly<Record<string, Origin>> = {
  'about.*.title': plan,
  'about.*.shortTitle': plan,
  'about.*.host': plan,
  'about.*.place': plan,
  'about.*.heldOn': ['coordinator, or the day on which the chair began', 'published plan, or the session'],
  'about.*.period': plan,
  'about.*.topic': plan,
  'about.*.backdrop.*': plan,
  'about.*.reception': plan,
  'chairs.*.name': plan,
  'chairs.*.title': plan,
  'fields.*.name': plan,
  'agenda.*.title': plan,
  'departments.*.name': plan,
  'organisations.*.name': plan,
  'screens.*.name': plan,
  'announcements.*.text': ['chair, moderator', 'announced by whoever typed it'],
  'screens.*.message': ['whoever directs', 'shown by whoever typed it'],
  'registrations.*.honorific': person,
  'registrations.*.name': person,
  'registrations.*.unit': person,
  'petitions.*.asker.honorific': person,
  'petitions.*.asker.name': person,
  'petitions.*.asker.unit': person,
  'petitions.*.released': ['moderator', 'petitions.release'],
  'petitions.*.chairAnswer.released': ['moderator', 'petitions.releaseAnswer'],
  'petitions.*.disposition.body': ['whoever directs', 'disposed by whoever typed it'],
  'answers.*.released': ['moderator', 'answers.release'],
  'answers.*.signedBy.name': ['administrator', 'signed with the PIN'],
  'answers.*.signedBy.title': ['administrator', 'signed with the PIN'],
  'commitments.*.officer': ['chair, moderator, secretary', 'read back by whoever directs'],
  'commitments.*.wording': ['chair, moderator, secretary', 'read back by whoever directs'],
  'conclusion.*.lines.*.text': ['chair, moderator, secretary', 'adopted by whoever presides'],
  'conclusion.*.lines.*.body': ['whoever directs', 'disposed by whoever typed it'],
  'conclusion.*.remarks': ['chair, moderator, secretary', 'adopted by whoever presides'],
};
const codes = new Set(
  [
    'about.*.state about.*.presiding agenda.*.kind agenda.*.state departments.*.fields.* floor.*.turn',
    'floor.*.petition floor.*.timer.state turns.*.registration turns.*.follows turns.*.end',
    'registrations.*.state registrations.*.field petitions.*.field petitions.*.mergedInto petitions.*.departments.*',
    'petitions.*.disposition.kind petitions.*.disposition.department petitions.*.disposition.due',
    'petitions.*.chairAnswer.chair assignments.*.petition assignments.*.department assignments.*.part',
    'answers.*.wording answers.*.delivered commitments.*.petition commitments.*.department commitments.*.due',
    'commitments.*.certainty commitments.*.state conclusion.*.state conclusion.*.lines.*.section',
    'conclusion.*.lines.*.kind conclusion.*.lines.*.department conclusion.*.lines.*.due screens.*.view',
    'conclusion.*.lines.*.supporting.* conclusion.*.lines.*.answered.* conclusion.*.lines.*.promises.*.id',
    'conclusion.*.lines.*.promises.*.department conclusion.*.lines.*.promises.*.due conclusion.*.lines.*.id',
    'reading.*.lines.*',
  ].flatMap((line) => line.split(' ')),
);

/** The path of every text, with `*` for ids and places in lists; the id of a row is none. */
function* textsIn(value: unknown, path: readonly string[] = []): Generator<string> {
  if (typeof value === 'string' && (path.length > 3 || path.at(-1) !== 'id')) yield path.join('.');
  if (typeof value !== 'object' || value === null) return;
  const isTable = path.length === 1 || Array.isArray(value);
  for (const [key, inside] of Object.entries(value)) yield* textsIn(inside, [...path, isTable ? '*' : key]);
}

function fullHall() {
  const hall = openHall();
  const consent = { name: true, organisation: true, place: true };
  const { registration, petition } = hall.registers(
    undefined,
    { honorific: 'bà', unit: 'Tổ 7', consent },
    citizen,
  );
  hall.does(moderator, 'speakers.accept', { registration });
  hall.does(moderator, 'petitions.release', { petition, text: 'Sửa đường' });
  hall.does(presider, 'queue.call', { registration });
  hall.does(presider, 'turn.start');
  hall.does(presider, 'turn.end');
  hall.does(presider, 'turn.followUp', { registration, petition });
  hall.does(presider, 'petitions.answer', { petition, text: 'Sẽ làm' });
  hall.does(moderator, 'petitions.releaseAnswer', { petition, text: 'Sẽ làm' });
  const assignment = hall.assigns(petition);
  hall.assigns(petition, 'xay-dung', 'supporting');
  hall.does(land, 'answers.draft', { assignment, text: 'Đã rõ.' });
  hall.does(leader, 'answers.sign', { assignment });
  hall.does(moderator, 'answers.approve', { assignment });
  hall.does(moderator, 'answers.release', { assignment, text: 'Đã rõ.' });
  hall.does(moderator, 'answers.deliver', { assignment, how: 'orally' });
  const commitment = hall.captures(petition);
  hall.does(moderator, 'commitments.readBack', { commitment });
  hall.does(presider, 'commitments.confirm', { commitment });
  const other = hall.registers();
  hall.does(moderator, 'petitions.merge', { petition: hall.registers().petition, into: other.petition });
  hall.does(presider, 'petitions.dispose', { petition: other.petition, kind: 'escalated', body: 'Cấp trên' });
  const owed = hall.registers().petition;
  hall.does(presider, 'petitions.dispose', { petition: owed, kind: 'writtenReply', department: 'dat-dai' });
  hall.does(moderator, 'announcements.make', { text: 'Giải lao' });
  hall.does(moderator, 'screens.show', { view: 'message', message: 'Xin chào' });
  hall.does(presider, 'agenda.skip', { item: 'bao-cao', reason: 'Đã gửi văn bản' });
  hall.does(secretary, 'conclusion.compile');
  hall.does(secretary, 'conclusion.edit', { line: petition, text: 'Lời khác' });
  hall.does(secretary, 'conclusion.editRemarks', { text: 'Cảm ơn' });
  hall.does(presider, 'conclusion.adopt', { withGaps: true });
  return hall;
}

test('V19 every text that is seen from outside is known, with who typed it and what made it public', () => {
  const hall = fullHall();
  const found = new Set([
    ...textsIn(seenBy('public', hall.meeting)),
    ...textsIn(seenBy('screen', hall.meeting)),
  ]);
  const unknown = [...found].filter((path) => !Object.hasOwn(origins, path) && !codes.has(path));
  expect(unknown).toEqual([]);
  // Nothing stands in the table by chance; this plan has neither topic nor backdrop.
  const absent = Object.keys(origins).filter((path) => !found.has(path));
  expect(absent).toEqual(['about.*.topic', 'about.*.backdrop.*']);
  expect(JSON.stringify(seenBy('public', hall.meeting))).not.toContain('Đã gửi văn bản');
});

test('V19 V11 nothing of what staff typed is seen before that', () => {
  const hall = openHall();
  const { petition } = hall.registers(undefined, { consentName: true });
  const assignment = hall.assigns(petition);
  hall.does(land, 'answers.draft', { assignment, text: 'Chưa duyệt' });
  hall.does(secretary, 'petitions.answer', { petition, text: 'Chưa duyệt' });
  hall.does(secretary, 'petitions.comment', { petition, text: 'Chưa duyệt' });
  const commitment = hall.captures(petition, { wording: 'Chưa duyệt', officer: 'Chưa duyệt' });
  hall.does(secretary, 'conclusion.compile');
  hall.does(secretary, 'conclusion.edit', { line: petition, text: 'Chưa duyệt' });
  hall.does(secretary, 'conclusion.editRemarks', { text: 'Chưa duyệt' });
  expect(hall.refusal(secretary, 'commitments.readBack', { commitment })).toBe('notAllowed');
  const seen = [seenBy('public', hall.meeting), seenBy('screen', hall.meeting)];
  expect(JSON.stringify(seen)).not.toContain('Chưa duyệt');
});
