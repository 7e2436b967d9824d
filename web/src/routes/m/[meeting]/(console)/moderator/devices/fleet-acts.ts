import type { Fleet, Wanted } from '#lib/live/fleet.svelte.ts';
import { fleetWords } from '#lib/words/fleet.ts';
import { front } from '#lib/words/front.ts';
import { refusal } from '#lib/words/refusal.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import type { Console, HallScreen } from '../model.ts';

/** Gives a command and says what became of it. */
export async function give(fleet: Fleet, wanted: Wanted): Promise<void> {
  const outcome = await fleet.command(wanted);
  if (!outcome) toast(front.unreachable, { tone: 'ring' });
  else if (!outcome.ok) toast(refusal(outcome.code, outcome.params), { tone: 'ring' });
  else if (outcome.devices === 0) toast(fleetWords.notThere, { tone: 'ring' });
  else toast(fleetWords.ordered(outcome.devices));
}

/** What screens showed before they were made dark here; a console that was opened later lets them follow. */
const before = new Map<string, Pick<HallScreen, 'view' | 'message'>>();

/** Makes a screen dark, or lets it show again what it showed before. */
export function blankOrShow(meeting: Console, { id, name, view, message }: HallScreen): void {
  const show = (was: Pick<HallScreen, 'view' | 'message'>) =>
    meeting.act('screens.show', { screens: [id], view: was.view, message: was.message });
  const was = before.get(id) ?? { view: 'follow', message: '' };
  if (view === 'blank') {
    before.delete(id);
    void show(was);
    return;
  }
  before.set(id, { view, message });
  void meeting.act(
    'screens.show',
    { screens: [id], view: 'blank', message: '' },
    { done: fleetWords.blanked(name), undo: () => void show({ view, message }) },
  );
}
