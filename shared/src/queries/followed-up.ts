import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { ConclusionNotice } from '../meeting/record/conclusion-notice.ts';
import type { RegisteredPaper } from '../meeting/record/registered-paper.ts';

interface Closed {
  readonly about: { readonly state: string };
  readonly conclusionNotice: Pick<ConclusionNotice, 'owed'>;
  readonly papers: Keyed<Pick<RegisteredPaper, 'kind' | 'number'>>;
}

/**
 * Whether what a conference came to is followed up: its notice was issued, or it was closed before notices were waited for.
 */
export function followsUp({ about, conclusionNotice, papers }: Closed): boolean {
  if (about.state !== 'closed') return false;
  return (
    !conclusionNotice.owed ||
    rowsIn(papers).some(({ kind, number }) => kind === 'conclusionNotice' && number !== '')
  );
}
