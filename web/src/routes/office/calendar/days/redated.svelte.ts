import type { RedatedRow } from '@doi-thoai/shared/office/preview';
import { post } from '#lib/api/ask.ts';
import { front } from '#lib/words/front.ts';
import { officeRefusal } from '#lib/words/office-refusal.ts';
import type { DayCommand } from './day-form.ts';

/** How long nothing must be typed before it is asked. */
const pauseMs = 250;

/**
 * What a command of the calendar would date anew, asked for while it is typed: by the command itself, on the server,
 * which saves nothing. To be called while a component is set up.
 */
export function useRedated(command: () => DayCommand | undefined): {
  /** Undefined while it is not known. */
  readonly rows: readonly RedatedRow[] | undefined;
  readonly refused: string | undefined;
} {
  let rows = $state.raw<readonly RedatedRow[]>();
  let refused = $state.raw<() => string>();

  $effect(() => {
    const wanted = command();
    rows = undefined;
    refused = undefined;
    if (!wanted) return;
    let current = true;
    const asking = setTimeout(async () => {
      const answer = await post<{ redated: readonly RedatedRow[] }>('/api/office/preview', wanted);
      if (!current) return;
      if (answer?.ok) rows = answer.redated;
      else refused = answer ? () => officeRefusal(answer) : () => front.unreachable;
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(asking);
    };
  });

  return {
    get rows() {
      return rows;
    },
    get refused() {
      return refused?.();
    },
  };
}
