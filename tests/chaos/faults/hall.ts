import { randomUUID } from 'node:crypto';
import { openAccounts } from '@doi-thoai/server/accounts/accounts';
import { openDatabase } from '@doi-thoai/server/journal/database';
import type { SeatCode } from '@doi-thoai/server/cli/local-access';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import { convening } from '@doi-thoai/shared/testing/example-hall';
import { addressOf, leadersPin, receiptOf, registration } from '../../cast/people.ts';
import { command, pairedCookie, post, signedInCookie } from '../../cast/sessions.ts';
import { Network } from '../../support/network.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import { LinkPage } from './link-page.ts';
import { Page, type OpenPage } from './page.ts';

interface Server {
  readonly url: string;
  seats(meeting: string): Promise<readonly SeatCode[]>;
}

/** Where a hall is convened. */
export interface House {
  readonly servers: readonly { readonly port: number | undefined; readonly running: Server | undefined }[];
  databaseUrl(): string | undefined;
}

/** A page and the seat that it sits in; clerks, phones of citizens and holders of links sit nowhere. */
export interface Seated {
  readonly name: string;
  readonly seat: string | undefined;
  /** Whose link opened it. */
  readonly holder?: Holder;
  readonly page: OpenPage;
}

interface Holder {
  readonly organisation: string | null;
  readonly department: string | null;
}

const phones = 4;

/** Two sort at the same time. */
export const clerks = ['clerk 1', 'clerk 2'] as const;

/**
 * Convenes a meeting and seats everybody: clerks who prepare it, consoles of every role, hall screens, phones that watch
 * and register, a receipt, units and bodies that came by a link. Each has a network of its own, which leads to the servers in turn as a load balancer does.
 */
export async function fillHall(
  house: House,
  meeting: string,
  acknowledgements: Acknowledgements,
): Promise<Seated[]> {
  const [first] = house.servers;
  const server = first?.running;
  if (!server) throw new Error('no server runs');
  const cookies = await convene(house, server, meeting);
  const seated: Seated[] = [];
  for (const [at, name] of clerks.entries()) {
    const network = await Network.open(turns(house, at), `cookie: ${cookies[at] ?? ''}`);
    const page = new Page({ stream: meeting, audience: 'preparation' }, network, acknowledgements);
    seated.push({ name, seat: undefined, page });
  }
  for (const code of await server.seats(meeting)) {
    const cookie = await pairedCookie(server, code.code);
    if (code.role === 'department') await post(`${server.url}/api/pin`, { pin: leadersPin }, cookie);
    seated.push(await sit(house, meeting, acknowledgements, code, cookie, seated.length));
  }
  await command({ url: server.url, meeting }, 'speakers.register', registration(0));
  for (let at = 0; at < phones; at += 1) {
    const network = await Network.open(turns(house, seated.length), `x-forwarded-for: ${addressOf(at)}`);
    const page = new Page({ stream: meeting, audience: 'public' }, network, acknowledgements);
    seated.push({ name: `phone ${at + 1}`, seat: undefined, page });
  }
  const network = await Network.open(turns(house, seated.length));
  const page = new Page(
    { stream: meeting, audience: 'receipt', receipt: receiptOf(0) },
    network,
    acknowledgements,
  );
  seated.push({ name: 'receipt', seat: undefined, page });
  for (const { secret, ...holder } of await issueLinks(server, meeting, cookies[0])) {
    const way = await Network.open(turns(house, seated.length));
    const opened = new LinkPage(meeting, secret, way, acknowledgements);
    const name = `link of ${holder.organisation ?? holder.department ?? ''}`;
    seated.push({ name, seat: undefined, holder, page: opened });
  }
  return seated;
}

/** Links of the units of the meeting and of one of its bodies. */
async function issueLinks({ url }: Server, meeting: string, cookie: string | undefined) {
  const holders: Holder[] = [
    ...convening.organisations.map(({ id }) => ({ organisation: id, department: null })),
    ...convening.departments.slice(0, 1).map(({ id }) => ({ organisation: null, department: id })),
  ];
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const body = { id: randomUUID(), links: holders, expiresOn };
  const response = await post(`${url}/api/meetings/${meeting}/links`, body, cookie);
  const { links } = (await response.json()) as { links: readonly (Holder & { secret: string })[] };
  return links;
}

async function sit(
  house: House,
  meeting: string,
  acknowledgements: Acknowledgements,
  { seat, role }: SeatCode,
  cookie: string,
  at: number,
): Promise<Seated> {
  const network = await Network.open(turns(house, at), `cookie: ${cookie}`);
  const page = new Page({ stream: meeting, audience: role as AudienceName }, network, acknowledgements);
  return { name: seat, seat, page };
}

/** Closes everybody's page and network. */
export function everyoneLeaves(seated: readonly Seated[]): void {
  for (const { page } of seated) {
    page.close();
    page.network.close();
  }
}

/** Each connection leads to the next server that runs. */
export function turns({ servers }: House, from: number): () => number | undefined {
  let turn = from;
  return () => {
    const running = servers.filter(({ port }) => port !== undefined);
    turn += 1;
    return running[turn % running.length]?.port;
  };
}

/** Convenes it; the cookies of the clerks who coordinate. */
async function convene(house: House, { url }: Server, meeting: string): Promise<string[]> {
  const password = 'mot mat khau de thu';
  const pool = openDatabase(house.databaseUrl() ?? '');
  const accounts = await openAccounts(pool);
  for (const name of clerks) await accounts.saveAccount({ name, password, roles: ['coordinator'] });
  await accounts.close();
  await pool.end();
  const cookies = await Promise.all(clerks.map((name) => signedInCookie({ url }, name, password)));
  const coordinator = { url, meeting, cookie: cookies[0] ?? '' };
  await command(coordinator, 'meeting.convene', convening);
  await command(coordinator, 'meeting.openIntake', {});
  return cookies;
}
