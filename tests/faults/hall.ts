import { openAccounts } from '@doi-thoai/server/accounts/accounts';
import { openDatabase } from '@doi-thoai/server/journal/database';
import type { SeatCode } from '@doi-thoai/server/cli/local-access';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import { convening } from '@doi-thoai/shared/testing/example-hall';
import { Network } from '../support/network.ts';
import { pairedCookie } from '../support/server.ts';
import type { Ledger } from './ledger.ts';
import { Page } from './page.ts';

export const leadersPin = '240824';

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
export async function fillHall(house: House, meeting: string, ledger: Ledger): Promise<Seated[]> {
  const [first] = house.servers;
  const server = first?.running;
  if (!server) throw new Error('no server runs');
  await convene(house, server, meeting);
  const seated: Seated[] = [];
  for (const code of await server.seats(meeting)) {
    const cookie = await pairedCookie(server, code.code);
    if (code.role === 'department') await choosePin(server, cookie);
    seated.push(await sit(house, meeting, ledger, code, cookie, seated.length));
  }
  const receipt = await register(server, meeting);
  for (let at = 0; at < phones; at += 1) {
    const network = await Network.open(turns(house, seated.length), `x-forwarded-for: 192.0.2.${at + 1}`);
    const page = new Page({ stream: meeting, audience: 'public' }, network, ledger);
    seated.push({ name: `phone ${at + 1}`, seat: undefined, page });
  }
  const network = await Network.open(turns(house, seated.length));
  const page = new Page({ stream: meeting, audience: 'receipt', receipt }, network, ledger);
  seated.push({ name: 'receipt', seat: undefined, page });
  return seated;
}

async function sit(
  house: House,
  meeting: string,
  ledger: Ledger,
  { seat, role }: SeatCode,
  cookie: string,
  at: number,
): Promise<Seated> {
  const network = await Network.open(turns(house, at), `cookie: ${cookie}`);
  const page = new Page({ stream: meeting, audience: role as AudienceName }, network, ledger);
  return { name: seat, seat, page };
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
  const signedIn = await post(`${url}/api/sign-in`, { name, password });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const commands = `${url}/api/meetings/${meeting}/commands`;
  const command = { id: 'faults-convene-1', type: 'meeting.convene', input: convening };
  const convened = await post(commands, command, cookie);
  if (!convened.ok) throw new Error(`not convened: ${await convened.text()}`);
  const opened = await post(
    commands,
    { id: 'faults-open-intake', type: 'meeting.openIntake', input: {} },
    cookie,
  );
  if (!opened.ok) throw new Error(`not opened: ${await opened.text()}`);
}

async function register({ url }: Server, meeting: string): Promise<string> {
  const receipt = 'receipt-that-is-watched-all-the-time';
  const input = {
    receipt,
    channel: 'phone',
    name: 'Hoàng Văn Thử',
    consentName: true,
    petitions: [{ text: 'Đường ngập' }],
  };
  const command = { id: 'faults-receipt-1', type: 'speakers.register', input };
  const registered = await post(`${url}/api/meetings/${meeting}/commands`, command);
  if (!registered.ok) throw new Error(`not registered: ${await registered.text()}`);
  return receipt;
}

async function choosePin({ url }: Server, cookie: string): Promise<void> {
  const chosen = await post(`${url}/api/pin`, { pin: leadersPin }, cookie);
  if (!chosen.ok) throw new Error(`no PIN: ${await chosen.text()}`);
}

function post(url: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}
