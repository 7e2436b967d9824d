import { describe, expect, test } from 'vitest';
import { coordinator, Hall, there } from '../../testing/example-hall.ts';
import { as, erased } from '../../testing/playing.ts';
import type { PaperKind } from './paper-kinds.ts';

const registry = as('registry');
const signer = { office: 'CHỦ TỊCH', name: 'Nguyễn Thị Ví Dụ' };
const given = { number: '49/TB-UBND', date: '2026-12-01', signer };
const scan = (digit = 'a', name = 'thong-bao-da-ky.pdf') => ({
  ...{ id: digit.repeat(64), name, bytes: 10, mediaType: 'application/pdf' },
});

function prepared() {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  const final = (kind: PaperKind): string => {
    const [event] = hall.does(coordinator, 'papers.makeFinal', { kind });
    return event?.type === 'paperMadeFinal' ? event.paper : '';
  };
  return { hall, final, row: (paper: string) => there(hall.meeting.papers.get(paper)) };
}

describe('a paper on its way', () => {
  test('PA8 TD7 it is made final once, at a place of the record, and is a draft again while it has no number', () => {
    const { hall, final, row } = prepared();
    const paper = final('notice');
    const seq = hall.journal.length;
    expect(row(paper)).toMatchObject({ kind: 'notice', version: 1, finalSeq: seq, finalAt: hall.now });
    expect(hall.does(coordinator, 'papers.makeFinal', { kind: 'notice' })).toEqual([]);
    hall.does(coordinator, 'papers.redraft', { paper });
    expect([...hall.meeting.papers]).toEqual([]);
    const again = final('notice');
    hall.does(registry, 'papers.issue', { paper: again, ...given });
    expect(hall.refusal(coordinator, 'papers.redraft', { paper: again })).toBe('paperIsIssued');
    expect(hall.refusal(coordinator, 'papers.redraft', { paper })).toBe('unknownPaper');
  });

  test('PA9 TD7 number, date and signer are as the registry gave them, and nobody writes over what they have not seen', () => {
    const { hall, final, row } = prepared();
    const paper = final('notice');
    hall.does(registry, 'papers.issue', { paper, ...given });
    expect(row(paper)).toMatchObject(given);
    expect(hall.does(coordinator, 'papers.issue', { paper, ...given })).toEqual([]);
    const other = { ...given, number: '50/TB-UBND' };
    expect(hall.refusal(coordinator, 'papers.issue', { paper, ...other })).toBe('changedMeanwhile');
    hall.does(coordinator, 'papers.issue', { paper, ...other, over: given.number });
    expect(row(paper).number).toBe('50/TB-UBND');
    hall.does(registry, 'papers.takeIssueBack', { paper });
    expect(row(paper)).toMatchObject({ number: '', date: null, signer: null });
    expect(hall.does(registry, 'papers.takeIssueBack', { paper })).toEqual([]);
  });

  test('PA8 PA9 TD7 UB13 copies are made final and numbered at once, and one that has a number is not written over', () => {
    const { hall, final, row } = prepared();
    const also = ['thon-1', 'thon-2', 'thon-1'];
    const made = hall.does(coordinator, 'papers.makeFinal', { kind: 'invitation', of: 'hoi', also });
    expect(made).toHaveLength(3);
    expect(
      hall.does(coordinator, 'papers.makeFinal', { kind: 'invitation', of: 'hoi', also: ['thon-3'] }),
    ).toHaveLength(1);
    const [first = '', second = '', third = '', last = ''] = [...hall.meeting.papers].map(({ id }) => id);
    hall.does(registry, 'papers.issue', { paper: first, ...given, also: [second, first] });
    expect([first, second].map((paper) => row(paper).number)).toEqual([given.number, given.number]);
    expect(row(third).number).toBe('');
    const other = { ...given, number: '50/GM-UBND' };
    expect(hall.refusal(registry, 'papers.issue', { paper: third, ...other, also: [second] })).toBe(
      'changedMeanwhile',
    );
    expect(hall.refusal(registry, 'papers.issue', { paper: third, ...other, also: [final('notice')] })).toBe(
      'unknownPaper',
    );
    expect(row(third).number).toBe('');
    // What was entered already is the same again, and what still waits gets it now.
    hall.does(registry, 'papers.issue', { paper: first, ...given, also: [third, last] });
    expect([third, last].map((paper) => row(paper).number)).toEqual([given.number, given.number]);
  });

  test('PA9 TD7 number and date of a plan are those that the plan has: there is no second truth', () => {
    const { hall, final, row } = prepared();
    const paper = final('plan');
    hall.does(registry, 'papers.issue', { paper, ...given, number: '48/KH-UBND' });
    expect(hall.meeting.plan).toMatchObject({ number: '48/KH-UBND', issuedOn: '2026-12-01' });
    expect(row(paper)).toMatchObject({ number: '', date: null, signer });
    hall.does(coordinator, 'plan.change', { set: { number: '47/KH-UBND' } });
    expect(hall.refusal(registry, 'papers.issue', { paper, ...given, over: '48/KH-UBND' })).toBe(
      'changedMeanwhile',
    );
    hall.does(registry, 'papers.takeIssueBack', { paper });
    expect(hall.meeting.plan).toMatchObject({ number: '', issuedOn: null });
  });

  test('PA9 TD7 what goes with another paper has no number of its own', () => {
    const { hall, final } = prepared();
    const paper = final('allocation');
    expect(hall.refusal(registry, 'papers.issue', { paper, ...given })).toBe('paperHasNoNumber');
  });
});

describe('the signed file', () => {
  test('PA10 TD7 it comes back once there is a number, is one, and its name is gone with it', () => {
    const { hall, final, row } = prepared();
    const paper = final('notice');
    const attached = { paper, evidence: scan() };
    expect(hall.refusal(registry, 'papers.attach', attached)).toBe('paperNotIssued');
    hall.does(registry, 'papers.issue', { paper, ...given });
    const typed = { ...attached.evidence, mediaType: 'text/plain' };
    expect(hall.refusal(registry, 'papers.attach', { paper, evidence: typed })).toBe('signedFileKind');
    hall.does(registry, 'papers.attach', attached);
    expect(row(paper).file).toEqual(scan());
    expect(hall.does(registry, 'papers.attach', attached)).toEqual([]);
    const other = { paper, evidence: scan('b', 'khac.pdf') };
    expect(hall.refusal(registry, 'papers.attach', other)).toBe('signedFileThere');
    expect(hall.refusal(registry, 'papers.takeIssueBack', { paper })).toBe('signedFileThere');
    hall.does(registry, 'papers.detach', { paper });
    expect(row(paper).file).toBeNull();
    expect(JSON.stringify(erased(hall.journal))).not.toContain('thong-bao-da-ky.pdf');
    expect(hall.does(registry, 'papers.detach', { paper })).toEqual([]);
    hall.does(registry, 'papers.attach', other);
    expect(row(paper).file).toEqual(other.evidence);
  });
});

describe('what amends a paper', () => {
  test('PA11 TD7 an issued paper is amended by the next of its kind, and stays as it is', () => {
    const { hall, final, row } = prepared();
    const paper = final('notice');
    const reason = 'Đổi địa điểm';
    expect(hall.refusal(coordinator, 'papers.amend', { paper, reason })).toBe('paperNotIssued');
    hall.does(registry, 'papers.issue', { paper, ...given });
    hall.does(coordinator, 'papers.amend', { paper, reason });
    expect(row(paper)).toMatchObject({ ...given, amended: { reason, at: hall.now } });
    for (const [type, input] of [
      ['papers.detach', {}],
      ['papers.issue', { ...given, over: given.number }],
      ['papers.takeIssueBack', {}],
      ['papers.amend', { reason }],
    ] as const)
      expect(hall.refusal(coordinator, type, { paper, ...input })).toBe('paperIsAmended');
    expect(row(final('notice'))).toMatchObject({ version: 2, number: '' });
    // It came back signed only after that.
    hall.does(registry, 'papers.attach', { paper, evidence: scan() });
    expect(row(paper).file).toEqual(scan());
  });

  test('PA11 TD7 an amendment is taken back while it is a draft, and the issued paper stands as it did', () => {
    const { hall, final, row } = prepared();
    const paper = final('notice');
    hall.does(registry, 'papers.issue', { paper, ...given });
    expect(hall.does(coordinator, 'papers.takeAmendmentBack', { paper })).toEqual([]);
    const stood = row(paper);
    hall.does(coordinator, 'papers.amend', { paper, reason: 'Đổi địa điểm' });
    expect(hall.refusal(as('secretary'), 'papers.takeAmendmentBack', { paper })).toBe('paperOfOffice');
    hall.does(coordinator, 'papers.takeAmendmentBack', { paper });
    expect(row(paper)).toEqual(stood);
    hall.does(registry, 'papers.attach', { paper, evidence: scan() });

    hall.does(coordinator, 'papers.amend', { paper, reason: 'Đổi địa điểm' });
    const second = final('notice');
    expect(hall.refusal(coordinator, 'papers.takeAmendmentBack', { paper })).toBe('paperIsFinal');
    hall.does(registry, 'papers.issue', { paper: second, ...given, number: '13/TB-UBND' });
    hall.does(coordinator, 'papers.amend', { paper: second, reason: 'Đổi ngày' });
    expect(hall.refusal(coordinator, 'papers.takeAmendmentBack', { paper })).toBe('paperIsAmended');
    hall.does(coordinator, 'papers.takeAmendmentBack', { paper: second });
    expect(row(second)).toMatchObject({ number: '13/TB-UBND', amended: null });
  });

  test('PA11 QN12 a plan is amended as plans are: its version has the number, and the next one has none', () => {
    const { hall, final, row } = prepared();
    const first = final('plan');
    hall.does(registry, 'papers.issue', { paper: first, ...given, number: '48/KH-UBND' });
    hall.does(coordinator, 'papers.amend', { paper: first, reason: 'Đổi thành phần' });
    expect(there(hall.meeting.plan.versions[0]).said.plan.number).toBe('48/KH-UBND');
    const second = final('plan');
    expect(row(second)).toMatchObject({ version: 2, signer: null });
    expect(hall.refusal(registry, 'papers.issue', { paper: first, ...given })).toBe('paperIsAmended');
    hall.does(registry, 'papers.issue', { paper: second, ...given, number: '52/KH-UBND' });
    expect(hall.meeting.plan.number).toBe('52/KH-UBND');
  });
});
