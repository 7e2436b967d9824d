import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { ReadFile } from '@doi-thoai/shared/imports/sheet';

export type ReadOutcome = { readonly ok: true; readonly file: ReadFile } | Refusal;

/** No table of an office takes longer to read. */
const patienceMs = 20_000;

/** What a thread may take; the server goes on where a file asks for more. */
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

let before: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread of its own, one after the other: whatever is in it keeps nobody waiting, and a file that
 * takes too much memory or time ends its thread and nothing else.
 */
export function readApart(bytes: Buffer): Promise<ReadOutcome> {
  const reading = before.then(() => readInThread(bytes));
  before = reading.catch(() => undefined);
  return reading;
}

async function readInThread(bytes: Buffer): Promise<ReadOutcome> {
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
    workerData: new Uint8Array(bytes),
    resourceLimits,
  });
  try {
    const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(patienceMs) })) as [
      ReadOutcome,
    ];
    return answer;
  } catch {
    return refuse('importTooHeavy');
  } finally {
    await worker.terminate();
  }
}
