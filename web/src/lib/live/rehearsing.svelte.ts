import type { EntityOf } from '@doi-thoai/shared/views/audiences';
import { only, type ViewData } from '@doi-thoai/shared/engine/view';
import type { Me } from '@doi-thoai/shared/engine/stream';
import type { MeetingHandle } from './use-meeting.svelte.ts';

/** A page from which a meeting is commanded. */
type Console = Pick<MeetingHandle<ViewData>, 'view' | 'act'>;

/** What every page says of a rehearsal, and how a seat's page takes part in it (BX12). */
class Rehearsing {
  /** Whether what the page shows is one; the page is marked then. */
  on = $state(false);
  #console = $state.raw<Console>();

  /** Marks the page for as long as it shows a rehearsal; undefined while that is not known. To be called in set-up. */
  mark(is: () => boolean | undefined): void {
    $effect(() => {
      const known = is();
      if (known !== undefined) this.on = known;
    });
    $effect(() => () => {
      this.on = false;
    });
  }

  /** The page that is open, for as long as it is. */
  attend(console: Console): () => void {
    this.#console = console;
    return () => {
      if (this.#console === console) this.#console = undefined;
    };
  }

  /** Who sits here. */
  get me(): Me | undefined {
    return this.#console?.view.me;
  }

  /** How it goes on; undefined where it cannot be conducted. */
  get course(): EntityOf<'chair', 'rehearsal'> | undefined {
    return this.#console?.view.data?.['rehearsal']?.[only] as EntityOf<'chair', 'rehearsal'> | undefined;
  }

  /** Whether what is rehearsed has come to its end. */
  get isOver(): boolean {
    const about = this.#console?.view.data?.['about']?.[only] as EntityOf<'chair', 'about'> | undefined;
    return about?.state === 'closed';
  }

  get act(): Console['act'] | undefined {
    return this.#console?.act;
  }
}

export const rehearsing = new Rehearsing();
