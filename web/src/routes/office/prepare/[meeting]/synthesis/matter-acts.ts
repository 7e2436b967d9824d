import Check from '@lucide/svelte/icons/check';
import Combine from '@lucide/svelte/icons/combine';
import CornerUpRight from '@lucide/svelte/icons/corner-up-right';
import SplitIcon from '@lucide/svelte/icons/split';
import Undo2 from '@lucide/svelte/icons/undo-2';
import { mergedInto } from '@doi-thoai/shared/queries/asked-together';
import type { Sorted } from '@doi-thoai/shared/queries/synthesis';
import type { Icon } from '#lib/ui/icon.ts';
import { dividing } from '#lib/words/dividing.ts';
import { synthesis as words } from '#lib/words/synthesis.ts';
import { approve } from './acts.ts';
import type { SheetName } from './sheets.svelte';
import type { Workbench } from './workbench.svelte.ts';

/** Something that can be done with the matter that is open. */
export interface MatterAct {
  readonly label: string;
  /** The single key that does it. */
  readonly key?: string;
  readonly icon?: Icon;
  readonly main?: boolean;
  readonly run: () => void;
}

/** All that can be done with a matter: what is most wanted stands in the bar, the rest in its menu. */
export function actsOn(
  bench: Workbench,
  { matter, given: [lead] }: Sorted,
  onsheet: (sheet: SheetName) => void,
): { readonly inBar: readonly MatterAct[]; readonly more: readonly MatterAct[] } {
  const { preparation } = bench;
  const { answers, petitions } = preparation.data;
  const sheet = (name: SheetName) => () => {
    onsheet(name);
  };
  const review: readonly MatterAct[] =
    lead?.state === 'submitted'
      ? [
          {
            ...{ label: words.approve, key: 'd', icon: Check, main: true },
            run: () => void approve(bench, lead.id, answers[lead.id]?.text ?? ''),
          },
          { label: words.giveBack, key: 'l', icon: Undo2, run: sheet('giveBack') },
        ]
      : [];
  const rejoin: MatterAct = {
    ...{ label: dividing.rejoin, icon: Combine },
    run: () => void preparation.act('petitions.rejoin', { petition: matter.id }),
  };
  const aside: MatterAct = matter.outOfScope
    ? { label: words.takeUp, run: () => void preparation.act('petitions.takeUp', { petition: matter.id }) }
    : { label: words.setAside, run: sheet('aside') };
  const splits = mergedInto(matter.id, petitions)
    .filter((one) => one.mergedInto === matter.id)
    .map(({ id, no }) => ({
      label: words.splitNo(no),
      run: () => void preparation.act('petitions.split', { petition: id }),
    }));
  const acts = [
    ...review,
    { label: dividing.divide, key: 'c', icon: SplitIcon, run: sheet('divide') },
    { label: words.reroute, key: 'n', icon: CornerUpRight, run: sheet('reroute') },
    // The words that the parts were taken from are gone with a part that was rerouted.
    ...(matter.original === null ? [] : [rejoin]),
    ...splits,
    aside,
    { label: words.escalate, key: 'k', run: sheet('escalate') },
  ];
  const many = review.length > 0 ? 3 : 2;
  return { inBar: acts.slice(0, many), more: acts.slice(many) };
}
