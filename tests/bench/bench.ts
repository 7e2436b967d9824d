// `npm run bench`: every budget beside its bare counterpart (docs/performance.md).
import { parseArgs } from 'node:util';
import { bringPrograms } from '../runner/programs.ts';
import type { Environment } from './environment.ts';
import { asJson, asLine, asMarkdown, cells, heads, judge, stands } from './figures.ts';
import { benches } from './benches.ts';
import { inEnvironment } from './in-environment.ts';

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
await inEnvironment({ quick: values.quick, profile: values.profile }, run);

/** Measures in turn in one environment; how many figures do not stand. */
async function run(environment: Environment): Promise<number> {
  let wrong = 0;
  if (values.markdown) print([asMarkdown(heads), asMarkdown(heads.map(() => '---'))].join('\n'));
  else if (!values.json) print(asLine(heads));
  for (const [name, measure] of Object.entries(benches)) {
    if (values.only && !values.only.includes(name)) continue;
    for await (const figure of measure(environment)) {
      const judged = judge(figure);
      if (!stands(judged)) wrong += 1;
      if (values.json) print(asJson(judged));
      else print(values.markdown ? asMarkdown(cells(judged)) : asLine(cells(judged)));
    }
  }
  return wrong;
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
