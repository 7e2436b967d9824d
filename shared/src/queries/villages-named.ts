import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { fold } from '../text/fold.ts';
import { naturalOrder } from '../text/natural-order.ts';

/** What a village, or what stands in its place in a town, is called by law and by people. */
const village = /^(?:thon|ban|ap|khom|buon|lang|to dan pho|khu pho|khu|xom|phum|soc|tieu khu)\s+\S/;

interface Named {
  readonly organisations: Keyed<{ readonly name: string }>;
  readonly petitions: Keyed<{ readonly asker: { readonly unit: string }; readonly rerouted: boolean }>;
}

/** Villages that a conference knows by name: from its allocation, and from where those who asked came; each once. */
export function villagesNamed({ organisations, petitions }: Named): readonly string[] {
  const names = [
    ...rowsIn(organisations).map(({ name }) => name),
    // What went to citizen reception leads to nobody's village (UB3).
    ...rowsIn(petitions).flatMap(({ asker, rerouted }) => (rerouted ? [] : [asker.unit])),
  ].map((name) => name.replace(/\s+/g, ' ').trim());
  const once = new Map<string, string>();
  for (const name of names) if (village.test(fold(name)) && !once.has(fold(name))) once.set(fold(name), name);
  return [...once.values()].sort(naturalOrder);
}
