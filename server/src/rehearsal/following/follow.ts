import { Director, type Act } from '../director.ts';
import { castFollowing, type FollowingStage } from './cast.ts';
import { counted, type Counted } from './counted.ts';
import { leftAfterwards, type Left } from './course.ts';

export interface Followed extends Counted {
  readonly acts: number;
  readonly refused: number;
  /** What somebody still has to do. */
  readonly left: readonly Left[];
  /** Whether whoever asked by phone has the answer. */
  readonly areAskersAnswered: boolean;
}

interface Watching {
  readonly told: (act: Act) => void;
  /** Once everybody is in; gives how to end it before its end. */
  readonly began?: (stop: () => void) => void;
  /** Everybody is done, and the dossier, which takes a while, is made and checked. */
  readonly counting?: () => void;
}

/** Lets simulated people follow a conference up, from its evening to its dossier, and counts what came of it (BX12). */
export async function followUp(
  stage: Omit<FollowingStage, 'changed'>,
  { told, began, counting }: Watching,
): Promise<Followed> {
  const changes = { heard: (): void => undefined };
  const cast = await castFollowing({ ...stage, changed: () => changes.heard() });
  const count = { acts: 0, refused: 0 };
  const director = new Director(cast, (act) => {
    count.acts += 1;
    if (act.refusal) count.refused += 1;
    told(act);
  });
  changes.heard = director.look;
  began?.(() => director.stop());
  await cast.moderator.act('rehearsal.setPace', { pace: stage.pace });
  await director.run();
  for (const person of cast.people) person.close();
  const { data, now } = cast.coordinator;
  if (!data) throw new Error(`${stage.meeting} was never seen by whoever follows it up`);
  const { url, meeting } = stage;
  counting?.();
  const came = await counted({ url, meeting, cookie: cast.cookie, data, now });
  return { ...came, ...count, left: leftAfterwards(data, now), areAskersAnswered: cast.areAskersAnswered() };
}
