import { formatsOf } from '@doi-thoai/shared/papers/formats';
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
 * docs/performance.md, "Budgets": each final paper is made again as the record stood when it became final, and all of them
 * share one reading of the record. Bare, the same record without a final paper, and as many papers as it stands now.
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
  const took = async (path: string, least: number): Promise<number> => {
    const from = clock();
    const answer = await fetch(`${server.url}/api/meetings/${path}`, { headers });
    const bytes = (await answer.arrayBuffer()).byteLength;
    if (!answer.ok || bytes < least) throw new Error(`${path}: ${answer.status}, ${bytes} bytes`);
    return clock() - from;
  };
  const dossierOf = ({ id }: BenchMeeting) => took(`${id}/dossier.zip`, events);
  const apart = async (): Promise<number> => {
    let sum = await dossierOf(none);
    for (let no = 1; no <= finals; no += 1)
      for (const format of formatsOf.invitation)
        sum += await took(`${none.id}/papers/invitation.${format}?of=organisation-${no}`, 1000);
    return sum;
  };
  // What writes files is read by the first who wants one.
  await apart();
  const pair = await alternate(environment.quick ? 1 : 3, () => dossierOf(many), apart);
  yield {
    what: `the dossier of ${many.events} events with ${finals} final papers, and both apart`,
    ...{ ours: median(pair.ours), bare: median(pair.bare), unit: 'ms', budget: 1.5, ceiling },
  };
  await environment.clear();
}
