import { parentPort } from 'node:worker_threads';
import type { PaperFormat } from '@doi-thoai/shared/papers/formats';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import { written } from './written.ts';

/** What the thread of its own is given, one at a time. */
export interface Wanted {
  readonly format: PaperFormat;
  readonly papers: readonly Paper[];
}

parentPort?.on('message', (wanted: Wanted) => {
  // What cannot be written ends the thread, and whoever waits is told by that.
  void written(wanted.format, wanted.papers).then((bytes) => parentPort?.postMessage(bytes));
});
