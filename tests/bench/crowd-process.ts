// A process of clients: holds thousands of screens and tells when the last of them has been told.
import { request } from 'node:http';
import { protocol } from '@doi-thoai/shared/wire/version';
import type { News, Order, Request, ScreenPlan } from './crowd-messages.ts';
import { clock, Line } from './line.ts';

const patchHead = /^\["patch",\{"stream":"[^"]*","audience":"(\w+)","from":(\d+),"to":(\d+)/;

interface Screen {
  readonly plan: ScreenPlan;
  /** By audience, the event that it stands at. */
  readonly seqs: Record<string, number>;
  line: Line | undefined;
}

let screens: Screen[] = [];
/** Views that all of these screens hold. */
let expected = 0;
const reached = new Map<number, number>();
const sample: Record<string, string> = {};

process.on('message', (order: Order) => {
  obey(order).catch((error: unknown) => tell({ news: 'fault', why: String(error) }));
});
process.once('disconnect', () => process.exit());
tell({ news: 'ready' });

async function obey(order: Order): Promise<void> {
  switch (order.do) {
    case 'open':
      screens = order.screens.map((plan) => ({ plan, seqs: {}, line: undefined }));
      expected = screens.reduce((sum, { plan }) => sum + plan.enters.length, 0);
      await inLanes(screens, order.atOnce, open);
      tell({ news: 'opened' });
      break;
    case 'drop':
      for (const { line } of screens) line?.cut();
      tell({ news: 'dropped' });
      break;
    case 'return': {
      const from = clock();
      await Promise.all(screens.map(open));
      tell({ news: 'returned', from, at: clock() });
      break;
    }
    case 'sample':
      tell({ news: 'sample', patches: sample });
      break;
    case 'register':
      tell({ news: 'registered', took: await registerAll(order.url, order.requests) });
      break;
  }
}

async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}

async function open(screen: Screen): Promise<void> {
  const { plan, seqs } = screen;
  const line = await Line.open(plan);
  screen.line = line;
  line.onEvent = (json) => heard(screen, json);
  line.onClose = () => tell({ news: 'fault', why: 'a screen was cut off' });
  for (const enter of plan.enters) {
    const have = seqs[enter.audience];
    const answer = await line.ask('enter', { protocol, ...enter, ...(have === undefined ? {} : { have }) });
    const seq = /"seq":(\d+)/.exec(answer)?.[1];
    if (seq === undefined) throw new Error(`${enter.audience} was not let in: ${answer}`);
    seqs[enter.audience] = Number(seq);
  }
}

/** Takes a patch as a page does: it must fit, and nothing may be missing. */
function heard({ seqs }: Screen, json: Buffer): void {
  const head = patchHead.exec(json.toString('latin1', 0, 200));
  if (!head) return;
  const [, audience = '', from, to] = head;
  const seq = Number(to);
  // To who was slow and has missed nothing.
  if (Number(from) === seq) return;
  if (seqs[audience] !== Number(from))
    tell({ news: 'fault', why: `${audience} at ${seqs[audience] ?? '?'} got a patch from ${from}` });
  seqs[audience] = seq;
  for (let one = Number(from) + 1; one <= seq; one += 1) count(one);
  sample[audience] ??= json.toString();
}

/** Counts one more that has come to this event. */
function count(seq: number): void {
  const so = (reached.get(seq) ?? 0) + 1;
  reached.set(seq, so);
  if (so < expected) return;
  tell({ news: 'reached', seq, at: clock() });
  reached.delete(seq);
}

/** Sends each request at its moment, however long the ones before take. */
function registerAll(url: string, requests: readonly Request[]): Promise<number[]> {
  return Promise.all(
    requests.map(
      (one) =>
        new Promise<number>((resolve, reject) => {
          setTimeout(() => void register(url, one).then(resolve, reject), one.after);
        }),
    ),
  );
}

function register(url: string, { path, address, body }: Request): Promise<number> {
  const from = clock();
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
    // A phone has no connection yet.
    const sent = request(`${url}${path}`, { method: 'POST', agent: false, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200
          ? resolve(clock() - from)
          : reject(new Error(`${path}: ${response.statusCode}`)),
      );
    });
    sent.once('error', reject);
    sent.end(JSON.stringify(body));
  });
}

function tell(news: News): void {
  process.send?.(news);
}
