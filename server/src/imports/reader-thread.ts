import { parentPort, workerData } from 'node:worker_threads';
import { NotTaken } from './refused.ts';
import { readFile } from './read-file.ts';

/** What the thread of its own answers: the cells, or why there are none. */
async function answer(): Promise<object> {
  try {
    return { ok: true, file: await readFile(Buffer.from(workerData as Uint8Array)) };
  } catch (error) {
    if (error instanceof NotTaken) return error.refusal;
    throw error;
  }
}

parentPort?.postMessage(await answer());
