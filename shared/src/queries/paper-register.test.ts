import { expect, test } from 'vitest';
import { coordinator, Hall } from '../testing/example-hall.ts';
import { as } from '../testing/playing.ts';
import { seenBy } from '../testing/seen-by.ts';
import type { PaperKind } from '../meeting/record/paper-kinds.ts';
import { copiesWaiting } from './paper-copies.ts';
import { paperRegister, paperStanding, withoutNumber } from './paper-register.ts';

const registry = as('registry');
const signer = { office: '', name: 'Nguyễn Thị Ví Dụ' };

function register() {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  const data = () => seenBy('preparation', hall.meeting);
  const at = (kind: PaperKind) => paperStanding(data(), { kind, of: '' });
  const idOf = (kind: PaperKind) => at(kind).row?.id ?? '';
  const says = (kind: PaperKind) => {
    const { state, owes, next } = at(kind);
    return [state, owes.map(({ what, by }) => `${what} ${by}`).join(', '), next];
  };
  return { hall, data, at, idOf, says };
}

test('PA12 TD7 a paper goes from draft to file, and each step says what it lacks, who owes it and what comes next', () => {
  const { hall, idOf, says } = register();
  const registered = 'number registry, date registry, signer registry, signedFile registry';
  expect(says('notice')).toEqual(['drafted', `final coordinator, ${registered}`, 'makeFinal']);
  hall.does(coordinator, 'papers.makeFinal', { kind: 'notice' });
  expect(says('notice')).toEqual(['final', registered, 'issue']);
  hall.does(registry, 'papers.issue', {
    paper: idOf('notice'),
    ...{ number: '49/TB-UBND', date: '2026-12-01', signer },
  });
  expect(says('notice')).toEqual(['issued', 'signedFile registry', 'attach']);
  const evidence = { id: 'a'.repeat(64), name: 'tb.pdf', bytes: 10, mediaType: 'application/pdf' };
  hall.does(registry, 'papers.attach', { paper: idOf('notice'), evidence });
  expect(says('notice')).toEqual(['issued', '', null]);
});

test('PA12 TD7 what has no number of its own is done once it is final', () => {
  const { hall, says } = register();
  expect(says('allocation')).toEqual(['drafted', 'final coordinator', 'makeFinal']);
  hall.does(coordinator, 'papers.makeFinal', { kind: 'allocation' });
  expect(says('allocation')).toEqual(['final', '', null]);
});

test('PA9 TD7 UB13 the other copies that wait for a number are those that are final, of the same paper', () => {
  const { hall, data } = register();
  hall.does(coordinator, 'papers.makeFinal', { kind: 'invitation', of: 'a', also: ['b 10', 'b 9'] });
  hall.does(coordinator, 'papers.makeFinal', { kind: 'assignmentLetter', of: 'a' });
  const copy = (of: string) => paperStanding(data(), { kind: 'invitation', of });
  const waiting = () => copiesWaiting(paperRegister(data()), copy('a'));
  expect(waiting()).toEqual([copy('b 9').row?.id, copy('b 10').row?.id]);
  const given = { number: '12/GM', date: '2026-12-01', signer };
  hall.does(registry, 'papers.issue', { paper: copy('b 9').row?.id, ...given });
  expect(waiting()).toEqual([copy('b 10').row?.id]);
});

test('PA9 TD7 a number that the plan has is the plan’s in the register, before it was made final and after', () => {
  const { hall, at, says } = register();
  hall.does(coordinator, 'plan.change', { set: { number: '48/KH-UBND', issuedOn: '2026-11-16' } });
  expect(at('plan')).toMatchObject({ state: 'issued', number: '48/KH-UBND', date: '2026-11-16', row: null });
  expect(says('plan')[2]).toBe('makeFinal');
  hall.does(coordinator, 'papers.makeFinal', { kind: 'plan' });
  expect(says('plan')).toEqual(['issued', 'signer registry, signedFile registry', 'issue']);
  expect(withoutNumber(paperRegister(seenBy('preparation', hall.meeting)))).toEqual([]);
});

test('PA12 TD7 what is final and waits for its number is a list, and a draft is not in it', () => {
  const { hall, data, idOf } = register();
  const waiting = () => withoutNumber(paperRegister(data())).map(({ kind }) => kind);
  expect(waiting()).toEqual([]);
  for (const kind of ['plan', 'allocation', 'notice']) hall.does(coordinator, 'papers.makeFinal', { kind });
  expect(waiting()).toEqual(['plan', 'notice']);
  hall.does(registry, 'papers.issue', {
    paper: idOf('plan'),
    ...{ number: '48/KH-UBND', date: '2026-12-01', signer },
  });
  expect(waiting()).toEqual(['notice']);
});

test('PA11 TD7 QN12 what was amended stands under the next one with number, date and reason, and counts until that is issued', () => {
  const { hall, at, idOf } = register();
  for (const [kind, number] of [
    ['notice', '49/TB-UBND'],
    ['plan', '48/KH-UBND'],
  ] as const) {
    hall.does(coordinator, 'papers.makeFinal', { kind });
    hall.does(registry, 'papers.issue', { paper: idOf(kind), number, date: '2026-12-01', signer });
    hall.does(coordinator, 'papers.amend', { paper: idOf(kind), reason: 'Đổi địa điểm' });
    const { state, version, number: next, earlier } = at(kind);
    expect([state, version, next]).toEqual(['drafted', 2, '']);
    expect(earlier).toMatchObject([
      {
        ...{ version: 1, number, date: '2026-12-01', signer, reason: 'Đổi địa điểm', replaced: false },
        row: { kind, version: 1 },
      },
    ]);
    hall.does(coordinator, 'papers.makeFinal', { kind });
    const issue = { paper: idOf(kind), number: `${number}-2`, date: '2026-12-02', signer };
    hall.does(registry, 'papers.issue', issue);
    expect(at(kind).earlier).toMatchObject([{ number, replaced: true }]);
  }
});

test('PA12 TD7 what each gets one of is numbered for each of them', () => {
  const { hall, data } = register();
  const copy = (of: string) => paperStanding(data(), { kind: 'notice', of });
  for (const of of ['thon-1', 'thon-2']) hall.does(coordinator, 'papers.makeFinal', { kind: 'notice', of });
  const paper = copy('thon-1').row?.id ?? '';
  hall.does(registry, 'papers.issue', { paper, number: '49/CV', date: '2026-12-01', signer });
  expect(['thon-1', 'thon-2', ''].map((of) => [copy(of).state, copy(of).number])).toEqual([
    ['issued', '49/CV'],
    ['final', ''],
    ['drafted', ''],
  ]);
  expect(withoutNumber(paperRegister(data())).map(({ of }) => of)).toEqual(['thon-2']);
});
