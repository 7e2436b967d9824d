import { importKinds, type ImportKind } from '@doi-thoai/shared/imports/vocabulary';
import type { WordKind } from '@doi-thoai/shared/testing/arbitrary-making';
import { garbage, garbageText, spoiledJson } from './garbage.ts';
import { multipart } from './multipart.ts';
import type { Round } from './round.ts';

type Word = (kind: WordKind) => string;

/** Headers that offices write, and a row below them. */
const tables: Readonly<Record<ImportKind, { header: string; row: (word: Word, at: number) => string[] }>> = {
  opinions: {
    header: 'STT;Nội dung;Họ và tên;Đơn vị;SĐT',
    row: (word, at) => [`${at}`, word('text'), word('name'), word('unit'), word('phone')],
  },
  delegates: {
    header: 'STT;Họ và tên;Chức vụ;Điện thoại;Số CCCD',
    row: (word, at) => [`${at}`, word('participant'), word('delegateTitle'), word('phone'), '001099012345'],
  },
  allocation: {
    header: 'Số TT;Tên tổ chức;Số lượng đại biểu;Ghi chú',
    row: (_word, at) => [`${at}`, `Hội nhập ${at}`, '3', ''],
  },
  promises: {
    header: 'TT;Nội dung;Cơ quan;Thời hạn',
    row: (_word, at) => [`${at}`, `Sửa đường ${at}`, 'Phòng Kinh tế', '30/11/2026'],
  },
  bodies: {
    header: 'TT;Tên cơ quan, đơn vị;Người liên hệ;Điện thoại',
    row: (_word, at) => [`${at}`, `Thôn nhập ${at}`, 'Trần Văn Mẫu', '912345678'],
  },
  milestones: {
    header: 'TT;Công việc;Người thực hiện;Thời hạn',
    row: (_word, at) => [`${at}`, `Việc ${at}`, 'Văn phòng', 'chậm nhất ngày 11/11/2026'],
  },
};

function fileOf(round: Round, kind: ImportKind): Buffer {
  const { chance } = round;
  const word: Word = (one) => round.words(one, (below) => chance.below(below));
  const { header, row } = tables[kind];
  const rows = Array.from({ length: 1 + chance.below(4) }, (_, at) => row(word, at + 1));
  const cells = rows.map((one) =>
    one.map((cell) => (chance.percent(4) ? garbageText(chance) : cell)).join(';'),
  );
  const text = [header, ...cells].join('\r\n');
  return chance.weighed<() => Buffer>([
    [88, () => Buffer.from(text)],
    [4, () => Buffer.from(`\uFEFF${text}`)],
    [3, () => Buffer.from(`PK\u0003\u0004${text}`)],
    [3, () => Buffer.from(garbageText(chance))],
    [2, () => Buffer.alloc(0)],
  ])();
}

/** A file is previewed by somebody, and as a rule taken as its preview showed it. */
export async function importInput(round: Round): Promise<void> {
  const { chance, cast, exchanges } = round;
  const kind = chance.of(importKinds);
  const stream = kind === 'bodies' && chance.percent(80) ? 'office:main' : round.meeting;
  const clerk = cast.as({ role: 'coordinator', seat: 'nguoi-coordinator' });
  const person = chance.percent(75) ? clerk : chance.of(cast.all);
  const file = { fileName: 'bang.csv', mediaType: 'text/csv', content: fileOf(round, kind) };
  const path = `/api/streams/${stream}/imports`;
  const shown = await exchanges.overHttp(person, {
    ...{ method: 'POST', path: `${path}?kind=${kind}` },
    ...multipart(file),
  });
  const hash = /"hash":"([a-f0-9]{64})"/.exec(shown?.text ?? '')?.[1] ?? 'a'.repeat(64);
  if (chance.percent(30)) return;
  const id = `fuzz-import-${round.no}-${String(round.used.length).padStart(8, '0')}`;
  round.used.push(id);
  const choices = chance.of<unknown>([
    {},
    {},
    {},
    { leftOut: [1] },
    { answers: { x: 'y' } },
    garbage(chance),
  ]);
  const form = JSON.stringify({ id, kind, hash, choices });
  const fields = { form: chance.percent(95) ? form : spoiledJson(form, chance) };
  await exchanges.overHttp(person, {
    method: 'POST',
    path: `${path}/take`,
    ...multipart({ ...file, fields }),
  });
}
