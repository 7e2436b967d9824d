import { parentPort } from 'node:worker_threads';
import type { PaperFormat } from '@doi-thoai/shared/papers/formats';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import { plainWorkbook, type PlainSheet } from './plain-workbook.ts';
import { written } from './written.ts';

/** What the thread of its own is given, one at a time: papers, or a table to be worked in. */
export type Wanted =
  { readonly format: PaperFormat; readonly papers: readonly Paper[] } | { readonly sheet: PlainSheet };

parentPort?.on('message', (wanted: Wanted) => {
  // What cannot be written ends the thread, and whoever waits is told by that.
  const writing = 'sheet' in wanted ? plainWorkbook(wanted.sheet) : written(wanted.format, wanted.papers);
  void writing.then((bytes) => parentPort?.postMessage(bytes));
});
