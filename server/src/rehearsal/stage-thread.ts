import { parentPort, workerData } from 'node:worker_threads';
import { castIn, type Stage } from './cast.ts';
import { Director } from './director.ts';

/** What a thread is given of the rehearsal that is played in it. */
export interface StageGiven extends Omit<Stage, 'changed'> {
  /** Single acts that were asked for before; nobody takes them a second time. */
  readonly steps: number;
}

/** What it tells: that everybody is in, and that the session came to its end. */
export type StageNews = 'cast' | 'over';

const changes = { heard: (): void => undefined };
const { steps, ...stage } = workerData as StageGiven;
const cast = await castIn({ ...stage, changed: () => changes.heard() });
const director = new Director(cast, () => undefined, steps);
changes.heard = director.look;
// Real tablets and screens are paired first; whoever conducts lets it go on.
await cast.moderator.act('rehearsal.pause', {});
tell('cast');
await director.run();
for (const person of cast.people) person.close();
tell('over');

function tell(news: StageNews): void {
  parentPort?.postMessage(news);
}
