// `npm run bench`: every budget beside its bare counterpart (docs/performance.md).
import { parseArgs } from 'node:util';
import { bringPrograms } from '../bring/programs.ts';
import { openGround } from './ground.ts';
import { asJson, asLine, asMarkdown, cells, heads, judge, stands } from './figures.ts';
import { benches } from './benches.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    profile: { type: 'string' },
  },
});
const names = Object.keys(benches);
const unknown = values.only?.find((name) => !names.includes(name));
if (unknown !== undefined)
  stop(`Không có phép đo này — no such measurement: ${unknown} (${names.join(', ')})`);
const missing = bringPrograms();
if (missing !== undefined) stop(missing);

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const ground = await openGround({ quick: values.quick, profile: values.profile });
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(1);
    interrupted.abort();
    void ground.close().then(() => process.exit(130));
  });

let wrong = 0;
try {
  if (values.markdown) print([asMarkdown(heads), asMarkdown(heads.map(() => '---'))].join('\n'));
  else if (!values.json) print(asLine(heads));
  for (const [name, measure] of Object.entries(benches)) {
    if (values.only && !values.only.includes(name)) continue;
    for await (const figure of measure(ground)) {
      const judged = judge(figure);
      if (!stands(judged)) wrong += 1;
      if (values.json) print(asJson(judged));
      else print(values.markdown ? asMarkdown(cells(judged)) : asLine(cells(judged)));
    }
  }
} catch (error) {
  // What it was doing ends with the signal, and not well.
  if (interrupted.signal.aborted) await new Promise(() => undefined);
  throw error;
} finally {
  await ground.close();
}
process.exit(wrong === 0 ? 0 : 1);

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
