import { openEnvironment, type Environment, type EnvironmentOptions } from './environment.ts';

/** What does not end within so many milliseconds after an interruption is not waited for. */
const interruptTimeoutMs = 15_000;

/**
 * Runs in an environment of its own and ends the process: with 0 when all figures stand, with 1 when some do not. Whoever
 * interrupts it has everything ended that was begun.
 * @param work resolves to how many figures do not stand
 */
export async function inEnvironment(
  options: EnvironmentOptions,
  work: (environment: Environment) => Promise<number>,
): Promise<never> {
  const environment = await openEnvironment(options);
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    // One Ctrl-C comes several times: from the terminal, from npm and from the launcher.
    process.on(signal, () => {
      interrupted.abort();
      setTimeout(() => process.exit(1), interruptTimeoutMs).unref();
      void environment.close().then(() => process.exit(130));
    });
  let wrong: number;
  try {
    wrong = await work(environment);
  } catch (error) {
    // What it was doing ends with the signal, and not well.
    if (interrupted.signal.aborted) return await new Promise(() => undefined);
    throw error;
  } finally {
    await environment.close();
  }
  return process.exit(wrong === 0 ? 0 : 1);
}
