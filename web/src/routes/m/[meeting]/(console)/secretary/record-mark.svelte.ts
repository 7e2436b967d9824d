import { recordLine, type RecordMark } from '@doi-thoai/shared/papers/paper';
import { get } from '#lib/api/ask.ts';

/**
 * Where the record stood when the minutes were made final, as it is printed on them; to be called while a component is set
 * up. Of a draft, and until it is known, there is nothing.
 */
export function recordMark(paper: () => string | undefined, meeting: string): { readonly text: string } {
  let found = $state.raw<{ readonly of: string; readonly text: string }>();
  const asked = $derived(paper());
  $effect(() => {
    const of = asked;
    if (of === undefined || found?.of === of) return;
    void get<{ record: RecordMark | null }>(`/api/meetings/${meeting}/minutes/record`).then((answer) => {
      if (of === asked && answer?.ok && answer.record) found = { of, text: recordLine(answer.record) };
    });
  });
  return {
    get text() {
      return found !== undefined && found.of === asked ? found.text : '';
    },
  };
}
