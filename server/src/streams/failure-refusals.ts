import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { NotSaved } from '../journal/journal.ts';
import { NeedsNewerRelease } from './hydrate.ts';
import { UnknownStream } from './streams.ts';

/** What is answered when a stream cannot be served; undefined for a fault of ours. */
export function refusalOfFailure(error: unknown): Refusal | undefined {
  if (error instanceof NotSaved) return refuse('notSaved');
  if (error instanceof NeedsNewerRelease) return refuse('needsNewerRelease');
  if (error instanceof UnknownStream) return refuse('unknownMeeting');
  return undefined;
}
