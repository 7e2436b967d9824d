import { expect, test } from 'vitest';
import { coordinator, Hall, openHall, presider } from '../testing/example-hall.ts';
import { disposes, followedHall, reports, tells } from '../testing/followed-hall.ts';
import { as } from '../testing/playing.ts';
import { written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { paperOf } from './papers.ts';
import type { PaperKind } from '../meeting/record/paper-kinds.ts';
import { dossierFiles, dossierLacks, dossierPapers, dossierRefusal } from '../queries/dossier.ts';

const registry = as('registry');
const file = (no: number) => ({
  ...{ id: String(no).padStart(64, '0'), name: `tệp ${no}.pdf`, bytes: 10 },
  mediaType: 'application/pdf',
});

function filing() {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại năm 2026', host: 'UBND xã Đồng Mẫu', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  const final = (kind: PaperKind): string => {
    hall.does(coordinator, 'papers.makeFinal', { kind });
    return [...hall.meeting.papers].find((row) => row.kind === kind && row.amended === null)?.id ?? '';
  };
  const issue = (paper: string, number: string, date: string) =>
    hall.does(registry, 'papers.issue', { paper, number, date, signer: { office: '', name: 'Ví Dụ' } });
  return { hall, final, issue, data: () => seenBy('preparation', hall.meeting) };
}

test('DS8 BL14 the index has every final paper with number, date, author, content and sheets, amended ones too', () => {
  const { hall, final, issue, data } = filing();
  const notice = final('notice');
  issue(notice, '49/TB-UBND', '2026-12-01');
  hall.does(registry, 'papers.attach', { paper: notice, evidence: file(1) });
  hall.does(coordinator, 'papers.amend', { paper: notice, reason: 'Đổi địa điểm' });
  const again = final('notice');
  // Until the next one is issued, this is the one that counts.
  expect(written(paperOf('dossierIndex', data(), {}))).not.toContain('đã được thay thế');
  issue(again, '52/TB-UBND', '2026-12-03');
  final('allocation');
  expect(dossierPapers(data()).map(({ kind, number, version }) => [kind, number, version])).toEqual([
    ['notice', '49/TB-UBND', 1],
    ['notice', '52/TB-UBND', 2],
    ['allocation', '', 1],
  ]);
  hall.does(coordinator, 'publications.note', {
    ...{ channel: 'posted', place: 'Bảng tin thôn Đông', from: '2024-11-22', proof: [file(2)] },
  });
  expect(dossierFiles(data()).map(({ what, file: { name } }) => [what, name])).toEqual([
    ['proof', 'tệp 2.pdf'],
  ]);
  const text = written(paperOf('dossierIndex', data(), { sheets: { [notice]: 3, [again]: 1 } }));
  for (const line of [
    ...['MỤC LỤC HỒ SƠ', '49/TB-UBND', '01/12/2026', 'Ủy ban nhân dân xã Đồng Mẫu', '1–3', '4'],
    'Thông báo công khai; đã được thay thế; có bản đã ký',
    'Thông báo công khai; bản thứ 2',
    'Minh chứng công khai: Bảng tin thôn Đông',
  ])
    expect(text.split('\n')).toContain(line);
  // What nobody counted stays open.
  expect(paperOf('dossierIndex', data(), {}).draft).toBe(true);
  expect(written(paperOf('dossierIndex', data(), {})).split('\n')).not.toContain('1–3');
});

test('DS9 BL14 what is missing is named: papers that tell what happened, what final ones wait for, a proof', () => {
  const { hall, final, issue, data } = filing();
  expect(dossierLacks(data())).toEqual([
    { what: 'notFinal', kind: 'plan', of: '' },
    { what: 'notFinal', kind: 'notice', of: '' },
    { what: 'noProof' },
  ]);
  const notice = final('notice');
  issue(notice, '49/TB-UBND', '2026-12-01');
  hall.does(coordinator, 'publications.note', {
    ...{ channel: 'web', place: 'Trang của xã', from: '2024-11-22', link: 'https://vi-du.vn/tin' },
  });
  expect(dossierLacks(data())).toEqual([
    { what: 'notFinal', kind: 'plan', of: '' },
    { what: 'paperOwes', kind: 'notice', of: '', owes: ['signedFile'] },
  ]);
});

test('DS9 BL14 once the day is over, minutes, notices and each letter without a number are missing too', () => {
  const hall = openHall();
  disposes(hall, 'toBeVerified');
  disposes(hall, 'escalated', { body: 'Sở Xây dựng' });
  const missing = () => {
    const lacks = dossierLacks(seenBy('preparation', hall.meeting));
    return lacks.flatMap((one) =>
      one.what === 'noProof' ? [] : [`${one.what} ${one.kind} ${one.of}`.trim()],
    );
  };
  expect(missing()).toEqual(['notFinal plan', 'notFinal notice']);
  hall.does(presider, 'meeting.close');
  const upper = [...hall.meeting.escalations][0]?.id ?? '';
  const afterwards = ['minutes', 'conclusionNotice', 'resultsNotice'];
  const letters = ['transferLetter dat-dai', `upperLetter ${upper}`];
  expect(missing()).toEqual(
    ['plan', 'notice', ...afterwards, ...letters].map((paper) => `notFinal ${paper}`),
  );
  hall.does(coordinator, 'papers.makeFinal', { kind: 'transferLetter', of: 'dat-dai' });
  hall.does(coordinator, 'papers.makeFinal', { kind: 'minutes' });
  expect(missing()).not.toContain('notFinal minutes');
  expect(missing()).not.toContain('notFinal transferLetter dat-dai');
  expect(dossierLacks(seenBy('preparation', hall.meeting))).toContainEqual({
    ...{ what: 'paperOwes', kind: 'transferLetter', of: 'dat-dai' },
    owes: ['number', 'date', 'signer', 'signedFile'],
  });
});

test('DS1 BL12 files of reports, of what was found on the spot and of replies go into it', () => {
  const { hall, petition, commitment } = followedHall();
  reports(hall, commitment, { evidence: [file(3)] });
  reports(hall, commitment, { evidence: [file(4)] });
  hall.does(coordinator, 'parts.verify', {
    ...{ commitment, way: 'onSite', holds: true, note: 'Đã xem', evidence: [file(5)] },
  });
  tells(hall, petition, '2024-11-22', { file: file(6) });
  const data = seenBy('preparation', hall.meeting);
  expect(dossierFiles(data).map((one) => [one.what, 'no' in one && one.no, one.file.name])).toEqual([
    ['report', 1, 'tệp 3.pdf'],
    ['report', 1, 'tệp 4.pdf'],
    ['verification', 1, 'tệp 5.pdf'],
    ['reply', 1, 'tệp 6.pdf'],
  ]);
});

test('DS1 more than one zip can hold is refused before anything is made', () => {
  const { hall, final, issue, data } = filing();
  const notice = final('notice');
  issue(notice, '49/TB-UBND', '2026-12-01');
  hall.does(registry, 'papers.attach', { paper: notice, evidence: file(1) });
  expect(dossierRefusal(data())).toBeUndefined();
  const { papers, ...others } = data();
  const heavy = Object.values(papers).map((row) => [
    row.id,
    { ...row, file: { ...file(1), bytes: 4_000_000_000 } },
  ]);
  expect(dossierRefusal({ ...others, papers: Object.fromEntries(heavy) as typeof papers })).toMatchObject({
    code: 'dossierTooLarge',
  });
});
