import { openGround, type Ground, type Wishes } from './ground.ts';

/**
 * Runs on a ground of its own and ends the process: with 0 when all figures stand, with 1 when some do not. Whoever
 * interrupts it once has everything ended that was begun; twice, and it ends at once.
 * @param work resolves to how many figures do not stand
 */
export async function onGround(wishes: Wishes, work: (ground: Ground) => Promise<number>): Promise<never> {
  const ground = await openGround(wishes);
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (interrupted.signal.aborted) process.exit(1);
      interrupted.abort();
      void ground.close().then(() => process.exit(130));
    });
  let wrong: number;
  try {
    wrong = await work(ground);
  } catch (error) {
    // What it was doing ends with the signal, and not well.
    if (interrupted.signal.aborted) return await new Promise(() => undefined);
    throw error;
  } finally {
    await ground.close();
  }
  return process.exit(wrong === 0 ? 0 : 1);
}
