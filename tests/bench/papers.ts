import { copiesOf } from '@doi-thoai/shared/papers/copies';
import { formatsOf, paperFormats, type PaperFormat } from '@doi-thoai/shared/papers/formats';
import { paperKinds, type PaperKind } from '@doi-thoai/shared/papers/vocabulary';
import { seenBy } from '@doi-thoai/shared/testing/seen-by';
import type { BenchMeeting } from './bench-meeting.ts';
import type { Environment } from './environment.ts';
import type { Figure } from './figures.ts';
import { clock } from './raw-client.ts';
import { median } from './rounds.ts';
import { startOurs } from './servers.ts';
import { signedIn } from './signed-in.ts';

const petitions = 150;
/** A paper is there before whoever asked for it turns away, in milliseconds; a whole book may take longer. */
const usual = 3000;
const longer: Readonly<Record<string, number>> = { chairBook: 5000 };

const coordinator = {
  name: 'soan-van-ban-do',
  password: 'mat khau cua phep do',
  roles: ['coordinator'],
} as const;

/** docs/performance.md, "Budgets": any paper of a conference with so many petitions, from the click to the whole file. */
export async function* papers(environment: Environment): AsyncGenerator<Figure> {
  const meeting = await environment.write('bench-papers', { petitions: 0, opinions: petitions, given: true });
  const server = environment.keep(await startOurs(environment.stores), (it) => it.stop());
  const headers = { cookie: await signedIn(environment, coordinator) };
  const took = async (kind: PaperKind, format: PaperFormat): Promise<number> => {
    const address = `${server.url}/api/meetings/${meeting.id}/papers/${kind}.${format}?of=${copyOf(kind, meeting)}`;
    const from = clock();
    const answer = await fetch(address, { headers });
    const bytes = (await answer.arrayBuffer()).byteLength;
    if (!answer.ok || bytes < 1000) throw new Error(`${address}: ${answer.status}, ${bytes} bytes`);
    return clock() - from;
  };
  // What writes files is read by the first who wants one; no paper is longer than it.
  await took('plan', 'docx');
  for (const format of paperFormats) {
    const kinds = paperKinds.filter((kind) => formatsOf[kind].includes(format));
    yield* slowest(
      kinds.filter((kind) => !(kind in longer)),
      format,
      environment.quick ? 1 : 3,
      took,
    );
    yield* slowest(
      kinds.filter((kind) => kind in longer),
      format,
      environment.quick ? 1 : 3,
      took,
    );
  }
  await environment.clear();
}

/** Of all papers of one format that which takes longest. */
async function* slowest(
  kinds: readonly PaperKind[],
  format: PaperFormat,
  rounds: number,
  took: (kind: PaperKind, format: PaperFormat) => Promise<number>,
): AsyncGenerator<Figure> {
  const measured: { readonly kind: PaperKind; readonly took: number }[] = [];
  for (const kind of kinds) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await took(kind, format));
    measured.push({ kind, took: median(times) });
  }
  const [worst] = measured.sort((one, other) => other.took - one.took);
  if (!worst) return;
  yield {
    what: `a paper of ${petitions} petitions as ${format}, the slowest: ${worst.kind}`,
    ours: worst.took,
    ...{ bare: null, unit: 'ms', budget: null },
    ceiling: longer[worst.kind] ?? usual,
  };
}

/** Of a paper with a copy for each, the first. */
function copyOf(kind: PaperKind, { state }: BenchMeeting): string {
  return encodeURIComponent(copiesOf(kind, seenBy('preparation', state))?.[0]?.of ?? '');
}
