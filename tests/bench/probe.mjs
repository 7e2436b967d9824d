// Loaded into a server that is measured (`--import`): answers questions about the process over a socket of its own,
// so that neither the server nor what it serves on knows of it.
import { createServer } from 'node:net';
import { Session } from 'node:inspector/promises';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { isMainThread } from 'node:worker_threads';

const inspector = new Session();

const answers = {
  /**
   * Bytes that are in use once everything that can be let go of is let go of. Without the last resort the young
   * generation keeps pages of a size that follows from what came before, and not from what is there.
   */
  memory: () => {
    for (let round = 0; round < 3; round += 1)
      globalThis.gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    const { heapUsed, external, rss } = process.memoryUsage();
    return { used: heapUsed + external, resident: rss };
  },
  tidied: () => {
    globalThis.gc();
    return {};
  },
  /** The most bytes of memory that the process has ever had. */
  peak: () => ({ bytes: process.resourceUsage().maxRSS * 1024 }),
  /** Milliseconds of processor time since the start. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return { ms: (user + system) / 1000 };
  },
  profile: async () => {
    inspector.connect();
    await inspector.post('Profiler.enable');
    await inspector.post('Profiler.start');
    return {};
  },
  profiled: async (file) => {
    const { profile } = await inspector.post('Profiler.stop');
    inspector.disconnect();
    await writeFile(file, JSON.stringify(profile));
    return {};
  },
};

const listening = createServer((socket) => {
  socket.unref();
  createInterface({ input: socket }).on('line', async (line) => {
    const [what, ...args] = JSON.parse(line);
    socket.write(`${JSON.stringify(await answers[what](...args))}\n`);
  });
});
// A thread of the server is none that is asked.
if (isMainThread) listening.listen(process.env.BENCH_PROBE).unref();
