import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Wanted } from './writer-thread.ts';

/** No paper of an office takes longer to draw. */
const patienceMs = 30_000;
/** Whoever takes one paper away often takes the next: so long the thread stays. */
const idleMs = 60_000;

/** What the thread may take; the server goes on where a paper asks for more. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

let before: Promise<unknown> = Promise.resolve();
let thread: Worker | undefined;
let idle: ReturnType<typeof setTimeout> | undefined;

/** Writes papers in a thread of their own, one file after the other: a long table keeps nobody else waiting. */
export function writeApart(wanted: Wanted): Promise<Uint8Array | Refusal> {
  const writing = before.then(() => writeInThread(wanted));
  before = writing.catch(() => undefined);
  return writing;
}

async function writeInThread(wanted: Wanted): Promise<Uint8Array | Refusal> {
  clearTimeout(idle);
  const worker = (thread ??= started());
  worker.ref();
  try {
    worker.postMessage(wanted);
    const [bytes] = (await once(worker, 'message', { signal: AbortSignal.timeout(patienceMs) })) as [
      Uint8Array,
    ];
    worker.unref();
    idle = setTimeout(() => void ended(worker), idleMs).unref();
    return bytes;
  } catch (error) {
    await ended(worker);
    if (isTooHeavy(error)) return refuse('paperTooHeavy');
    throw error;
  }
}

/** It took more time, or more memory, than any paper may. */
function isTooHeavy(error: unknown): boolean {
  const { name = '', code = '' } = error as { readonly name?: string; readonly code?: string };
  return name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function started(): Worker {
  return new Worker(new URL('./writer-thread.ts', import.meta.url), { resourceLimits });
}

async function ended(worker: Worker): Promise<void> {
  if (thread === worker) thread = undefined;
  await worker.terminate();
}
