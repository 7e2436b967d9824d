import type { BenchMeeting } from './bench-meeting.ts';
import type { Environment } from './environment.ts';
import type { Figure } from './figures.ts';
import { clock } from './raw-client.ts';
import { alternate, median } from './rounds.ts';
import { startOurs } from './servers.ts';
import { signedIn } from './signed-in.ts';

const finals = 20;
/** Whoever asked for the whole file of a conference sees it begin at once and has it before they do something else, in milliseconds. */
const ceiling = 10_000;

const coordinator = {
  name: 'luu-ho-so-do',
  password: 'mat khau cua phep do',
  roles: ['coordinator'],
} as const;

/**
 * docs/performance.md, "Budgets": each final paper is made again as the record stood when it became final. All of them
 * share one reading of the record, so that many cost little more than none; bare, the same record has no final paper.
 */
export async function* dossiers(environment: Environment): AsyncGenerator<Figure> {
  const events = environment.quick ? 2000 : 20_000;
  const size = { petitions: 150, events };
  const [many, none] = [
    await environment.write('bench-dossier', { ...size, finals }),
    await environment.write('bench-no-finals', size),
  ];
  const server = environment.keep(await startOurs(environment.stores), (it) => it.stop());
  const headers = { cookie: await signedIn(environment, coordinator) };
  const took = async ({ id }: BenchMeeting): Promise<number> => {
    const address = `${server.url}/api/meetings/${id}/dossier.zip`;
    const from = clock();
    const answer = await fetch(address, { headers });
    const bytes = (await answer.arrayBuffer()).byteLength;
    if (!answer.ok || bytes < events) throw new Error(`${address}: ${answer.status}, ${bytes} bytes`);
    return clock() - from;
  };
  // What writes files is read by the first who wants one.
  await took(none);
  const pair = await alternate(
    environment.quick ? 1 : 3,
    () => took(many),
    () => took(none),
  );
  yield {
    what: `the dossier of ${many.events} events with ${finals} final papers, and with none`,
    ...{ ours: median(pair.ours), bare: median(pair.bare), unit: 'ms', budget: 4, ceiling },
  };
  await environment.clear();
}
