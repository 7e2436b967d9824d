import { actions, type ActionType } from '@doi-thoai/shared/meeting/meeting';
import { doneByLink } from '@doi-thoai/shared/meeting/intake/links';
import type { WordKind } from '@doi-thoai/shared/testing/arbitrary-making';
import { idsIn, schemaOf } from './commands-made.ts';
import { fitting } from './from-schema.ts';
import { garbageText, spoiled } from './garbage.ts';
import type { HttpAnswer } from './over-http.ts';
import type { Round } from './round.ts';

/** A way in without an account that was issued, by whose it is. */
export interface HeldLink {
  readonly secret: string;
  readonly organisation: string | null;
  readonly department: string | null;
}

/** Links are issued, looked through and written by, also by whoever has found or made one up. */
export function linkInput(round: Round): Promise<void> {
  return round.chance.weighed<(round: Round) => Promise<void>>([
    [2, issue],
    [3, look],
    [5, write],
  ])(round);
}

async function post(round: Round, path: string, body: unknown): Promise<HttpAnswer | undefined> {
  const { chance, exchanges, cast, meeting } = round;
  const person = path === 'links' && chance.percent(70) ? chance.of(cast.accounts) : chance.of(cast.all);
  return exchanges.overHttp(person, {
    method: 'POST',
    path: `/api/meetings/${meeting}/${path}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function nextId({ no, used }: Round): string {
  const id = `fuzz-link-${no}-${String(used.length).padStart(8, '0')}`;
  used.push(id);
  return id;
}

async function issue(round: Round): Promise<void> {
  const { chance, record } = round;
  const { organisations, departments, about } = record.state;
  const holders = [
    ...[...organisations].map(({ id }) => ({ organisation: id })),
    ...[...departments].map(({ id }) => ({ department: id })),
  ];
  const wanted = Array.from({ length: 1 + chance.below(3) }, () => chance.of(holders));
  const expiresOn = new Date(Date.now() + chance.below(40) * 86_400_000).toISOString().slice(0, 10);
  const body = { id: nextId(round), links: wanted, expiresOn: chance.percent(95) ? expiresOn : about.heldOn };
  const answer = await post(round, 'links', chance.percent(90) ? body : spoiled(body, chance));
  if (answer?.status !== 200 || !answer.text.includes('"secret"')) return;
  round.links.push(...(JSON.parse(answer.text) as { links: HeldLink[] }).links);
}

function someLink({ links, chance }: Round): HeldLink {
  const madeUp = {
    secret: chance.of(['x'.repeat(24), garbageText(chance)]),
    organisation: null,
    department: null,
  };
  return links.length > 0 && chance.percent(92) ? chance.of(links) : madeUp;
}

async function look(round: Round): Promise<void> {
  const { chance } = round;
  const have = chance.percent(20) ? { have: chance.below(round.record.seq + 2) } : {};
  await post(round, 'link', { link: someLink(round).secret, ...have });
}

/** By a link, what its holder does, in the own row or in another one. */
async function write(round: Round): Promise<void> {
  const { chance, record } = round;
  const link = someLink(round);
  const type = chance.of([...doneByLink]) as ActionType;
  const other = chance.percent(15) ? chance.of(Object.keys(actions) as ActionType[]) : type;
  const input = chance.percent(10)
    ? spoiled(inputOf(round, other, link), chance)
    : inputOf(round, other, link);
  const before = record.seq;
  const answer = await post(round, 'commands', { id: nextId(round), type: other, input, link: link.secret });
  if (answer?.status !== 200 || record.seq === before) return;
  const row: unknown = Reflect.get(Object(input) as object, 'organisation');
  const isOwn = row === undefined || row === link.organisation;
  if (!doneByLink.has(other)) round.complain(`${other} was done by a link`);
  if (!isOwn && answer.text.includes('"ok":true')) round.complain(`${other} was done in the row of another`);
}

function inputOf(round: Round, type: ActionType, link: HeldLink): object {
  const { chance, record } = round;
  const word = (kind: WordKind) => round.words(kind, (below) => chance.below(below));
  const fitted = fitting(schemaOf(type), chance, idsIn(record.state, chance)) as object;
  const organisation =
    link.organisation !== null && chance.percent(80) ? { organisation: link.organisation } : {};
  const said: Partial<Record<ActionType, () => object>> = {
    'delegates.name': () => ({
      people: [{ name: word('participant'), title: word('delegateTitle'), phone: word('phone') }],
    }),
    'handIn.addOpinions': () => ({ opinions: [{ text: word('text'), proposal: word('proposal') }] }),
    'handIn.report': () => ({ text: word('report') }),
    'handIn.submit': () => ({ name: word('submitter') }),
    'answers.draft': () => ({ text: word('answer') }),
  };
  const hasRow = 'organisation' in fitted;
  return { ...fitted, ...(hasRow ? organisation : {}), ...said[type]?.() };
}
