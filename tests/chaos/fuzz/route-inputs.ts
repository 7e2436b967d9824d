import type { OutgoingHttpHeaders } from 'node:http';
import { keepersOfDevices } from '@doi-thoai/shared/wire/devices';
import { leadersPin } from '../../cast/people.ts';
import { accountOf, password, spareSeats } from './cast.ts';
import { idsIn } from './commands-made.ts';
import { fitting, type JsonSchema, type Known } from './from-schema.ts';
import type { Route } from './fuzzed-server.ts';
import { garbageText, jsonOf, spoiled, spoiledJson } from './garbage.ts';
import { multipart, type Upload } from './multipart.ts';
import { pageAddresses } from './pages.ts';
import type { Person } from './person.ts';
import type { Round } from './round.ts';
import { uploadFor } from './uploads.ts';

/** What Node's client sends as it is; CONNECT asks for a tunnel and is no request. */
const methods = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'SEARCH',
  'PROPFIND',
]);

/** A route as it is meant to be asked, by anybody. */
export async function rightRequest(round: Round): Promise<void> {
  const { person, route, params, query, body } = await made(round);
  const headers = body === undefined ? {} : { 'content-type': 'application/json' };
  if (route.multipart)
    return uploading(round, person, filled(route.url, params, round), uploadFor(round, person));
  const answer = await round.exchanges.overHttp(person, {
    method: route.method,
    path: filled(route.url, params, round) + searched(query),
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // A session may have begun or ended by this.
  if (answer?.headers['set-cookie'] || /sign-|pair$|revoke|close$/.test(route.url)) person.forgetSession();
  return undefined;
}

/** The same with something wrong in it. */
export async function spoiledRequest(round: Round): Promise<void> {
  const { chance, exchanges } = round;
  const { person, route, params, query, body } = await made(round);
  const wrong = chance.of(['params', 'query', 'body', 'json', 'headers', 'multipart'] as const);
  const path =
    filled(route.url, wrong === 'params' ? membersOf(spoiled(params, chance)) : params, round) +
    searched(wrong === 'query' ? { ...query, [garbageText(chance)]: garbageText(chance) } : query);
  const json = jsonOf(wrong === 'body' ? spoiled(body ?? {}, chance) : (body ?? {}));
  if (wrong === 'multipart' || route.multipart)
    return uploading(round, person, path, spoiledUpload(round, uploadFor(round, person)));
  const hasBody = !['GET', 'HEAD'].includes(route.method);
  await exchanges.overHttp(person, {
    method: route.method,
    path,
    headers: {
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(wrong === 'headers' ? wrongHeaders(round) : {}),
    },
    ...(hasBody ? { body: wrong === 'json' ? spoiledJson(json, chance) : json } : {}),
  });
  person.forgetSession();
  return undefined;
}

interface Made {
  readonly person: Person;
  readonly route: Route;
  readonly params: object;
  readonly query: object;
  readonly body: unknown;
}

async function made(round: Round): Promise<Made> {
  const { chance, cast, environment } = round;
  // A rehearsal brings people of its own, whose commands no round knows of.
  const urls = [...new Set(environment.server.routes.map(({ url }) => url))].filter(
    (url) => !url.endsWith('/rehearsals'),
  );
  const url = chance.of(urls);
  const route = chance.of(
    environment.server.routes.filter((one) => one.url === url && methods.has(one.method)),
  );
  const keepers = cast.all.filter(({ identity }) =>
    identity.roles.some((role) => keepersOfDevices.includes(role)),
  );
  const person = chance.of(chance.percent(40) ? keepers : cast.all);
  const known = await knownTo(round);
  const drawn = (schema: JsonSchema | undefined) =>
    schema && (fitting(schema, chance, known) as Record<string, unknown>);
  const body = drawn(route.body);
  // The leaders' PINs stay what they are, or nothing could be signed any more.
  const kept = body && (url === '/api/pin' ? { ...body, pin: leadersPin } : body);
  const named = url === '/api/sign-in' && chance.percent(50) ? { ...kept, name: accountOf('press') } : kept;
  return { person, route, params: drawn(route.params) ?? {}, query: drawn(route.query) ?? {}, body: named };
}

async function knownTo(round: Round): Promise<Known> {
  const { chance, meeting, environment, record } = round;
  const ids = idsIn(record.state, chance);
  const seat = chance.of(spareSeats);
  const { code } = chance.percent(5)
    ? await environment.accounts.newPairingCode({ meeting, seat })
    : { code: 'ABCD-2345' };
  const others: Readonly<Record<string, () => string>> = {
    meeting: () => (chance.percent(90) ? meeting : chance.of([environment.elsewhere, 'khong-co'])),
    stream: () => chance.of([meeting, 'office:main', 'access:main', 'khong-co']),
    audience: () => chance.of(['office', 'access', 'chair', 'public']),
    seat: () => seat,
    file: () => (round.files.length > 0 ? chance.of(round.files).id : 'a'.repeat(64)),
    code: () => code,
    current: () => leadersPin,
    password: () => (chance.percent(20) ? password : 'khong phai'),
    name: () => `moi-${chance.below(20)}`,
    place: () => round.ownWord('place', (person) => mayKnowPlace(person)),
    receipt: () =>
      chance.of([...record.state.registrations].map((row) => row.receipt).concat('x'.repeat(24))),
  };
  return (name) => (Object.hasOwn(others, name) ? others[name]?.() : ids(name));
}

/** Where seats stand is for those who keep the devices, and for a device that is told to say its own. */
function mayKnowPlace({ identity }: Person): boolean {
  const spare = spareSeats.includes(identity.seat?.id ?? '');
  return spare || identity.roles.some((role) => keepersOfDevices.includes(role));
}

function membersOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The address with its parts filled in. */
function filled(url: string, params: object, { chance, meeting }: Round): string {
  const withParams = url.replace(/:(\w+)/g, (_whole, name: string) => {
    const value: unknown = Reflect.get(params, name);
    return encoded(typeof value === 'string' ? value : jsonOf(value));
  });
  if (!withParams.includes('*')) return withParams;
  const page = chance
    .of(pageAddresses)
    .replaceAll(/\[\w+\]/g, meeting)
    .slice(1);
  const odd = chance.of([
    '../../../../../../etc/passwd',
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e/%2e%2e/etc/passwd',
    '.env',
    '_app/version.json',
    encoded(garbageText(chance)),
  ]);
  return withParams.replace('*', chance.percent(60) ? page : odd);
}

function searched(query: object): string {
  const parts = Object.entries(query).map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Half a surrogate pair cannot be encoded at all; a long address is refused by Node before anyone reads it. */
function encoded(text: string): string {
  return encodeURIComponent(text.slice(0, 6000).toWellFormed());
}

function wrongHeaders({ chance, environment }: Round): OutgoingHttpHeaders {
  return chance.of<OutgoingHttpHeaders>([
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/xml' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'multipart/form-data' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'x'.repeat(3000) },
    { 'content-encoding': 'gzip' },
    { 'accept-encoding': 'gzip, br, *;q=0' },
    { cookie: 'doi-thoai=' },
    { cookie: `doi-thoai=${'x'.repeat(6000)}` },
    { cookie: 'doi-thoai=%ff%00; doi-thoai=x; =; ;;' },
    { cookie: 'doi-thoai="__proto__"; __proto__=1; language=__proto__; theme=<script>' },
    { authorization: 'Bearer ' },
    { authorization: `Bearer ${'A'.repeat(43)}` },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: environment.server.url },
    { host: 'elsewhere.example' },
    { host: '[' },
    { 'x-forwarded-for': garbageText(chance).replaceAll(/[^\x20-\x7e]/g, '?') },
    { 'x-forwarded-proto': 'javascript' },
    { 'x-http-method-override': 'DELETE' },
    { range: 'bytes=-1--1' },
    { 'if-none-match': '*' },
    { expect: '100-continue' },
  ]);
}

async function uploading(round: Round, person: Person, path: string, upload: Upload): Promise<void> {
  const answer = await round.exchanges.overHttp(person, { method: 'POST', path, ...multipart(upload) });
  if (answer?.status !== 200 || !answer.text.includes('"evidence"')) return;
  const { evidence } = JSON.parse(answer.text) as { evidence: { id: string; mediaType: string } };
  round.files.push(evidence);
}

function spoiledUpload({ chance }: Round, upload: Upload): Upload {
  return chance.of<Upload>([
    { ...upload, cut: true },
    { ...upload, boundary: 'not-the-one' },
    { ...upload, content: Buffer.alloc(0) },
    { ...upload, content: Buffer.alloc(chance.of([100_000, 1_100_000]), 'x') },
    { ...upload, fileName: garbageText(chance) },
    { ...upload, fields: { __proto__: 'x', name: garbageText(chance), a: 'x'.repeat(200_000) } },
    {
      ...upload,
      fields: Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`f${at}`, garbageText(chance)])),
    },
    { ...upload, files: 3 },
  ]);
}
