import { openAccounts } from '@doi-thoai/server/accounts/accounts';
import { openDatabase } from '@doi-thoai/server/journal/database';
import type { SeatCode } from '@doi-thoai/server/cli/local-access';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import { convening } from '@doi-thoai/shared/testing/example-hall';
import { addressOf, leadersPin, receiptOf, registration } from '../../cast/people.ts';
import { command, pairedCookie, post, signedInCookie } from '../../cast/sessions.ts';
import { Network } from '../../support/network.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import { Page } from './page.ts';

interface Server {
  readonly url: string;
  seats(meeting: string): Promise<readonly SeatCode[]>;
}

/** Where a hall is convened. */
export interface House {
  readonly servers: readonly { readonly port: number | undefined; readonly running: Server | undefined }[];
  databaseUrl(): string | undefined;
}

/** A page and the seat that it sits in; phones of citizens sit nowhere. */
export interface Seated {
  readonly name: string;
  readonly seat: string | undefined;
  readonly page: Page;
}

const phones = 4;

/**
 * Convenes a meeting and seats everybody: consoles of every role, hall screens, phones that watch and register, a
 * receipt. Each has a network of its own, which leads to the servers in turn as a load balancer does.
 */
export async function fillHall(
  house: House,
  meeting: string,
  acknowledgements: Acknowledgements,
): Promise<Seated[]> {
  const [first] = house.servers;
  const server = first?.running;
  if (!server) throw new Error('no server runs');
  await convene(house, server, meeting);
  const seated: Seated[] = [];
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
  return seated;
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

async function convene(house: House, { url }: Server, meeting: string): Promise<void> {
  const [name, password] = ['dieu-phoi', 'mot mat khau de thu'];
  const pool = openDatabase(house.databaseUrl() ?? '');
  const accounts = await openAccounts(pool);
  await accounts.saveAccount({ name, password, roles: ['coordinator'] });
  await accounts.close();
  await pool.end();
  const coordinator = { url, meeting, cookie: await signedInCookie({ url }, name, password) };
  await command(coordinator, 'meeting.convene', convening);
  await command(coordinator, 'meeting.openIntake', {});
}
