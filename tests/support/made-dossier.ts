import { instant } from '@doi-thoai/shared/calendar/instant';
import { dossierZip } from '@doi-thoai/server/dossier/dossier-zip';
import { chain } from '@doi-thoai/server/journal/hash-chain';

async function* each<One>(...all: readonly One[]): AsyncGenerator<One> {
  for (const one of all) yield await Promise.resolve(one);
}

/** What stands in the paper of a dossier that was made for a test; a byte of it is changed to see that it is found. */
export const paperText = 'Kế hoạch tổ chức hội nghị đối thoại';

/** A dossier of one paper and a record of so many events, without a server. */
export async function madeDossier(count: number): Promise<Buffer> {
  const stream = 'ho-so-thu';
  const events = Array.from({ length: count }, (_, at) => ({ type: 'announced', text: `Tin số ${at + 1}` }));
  const { rows, head } = chain({
    ...{ stream, after: { seq: 0, hash: '', at: instant(0) } },
    entries: [
      {
        at: instant(1_732_240_800_000),
        by: { role: 'moderator', seat: 'moderator-1' },
        command: { id: 'thu', digest: '' },
        events,
      },
    ],
  });
  const zip = dossierZip({
    ...{ what: 'all', title: 'Hội nghị thử', madeAt: head.at, readers: 'Lưu hành nội bộ', stream, head },
    members: each({ path: 'giay-to/01-ke-hoach.txt', bytes: Buffer.from(paperText) }),
    record: each(rows.map((row) => ({ ...row, data: JSON.parse(row.data) as unknown }))),
  });
  return Buffer.concat(await Array.fromAsync(zip));
}
