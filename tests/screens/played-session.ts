import { command, pairedCookie, post } from '../cast/sessions.ts';
import { Device } from '../support/device.ts';
import { aReport } from '../support/fleet.ts';
import { Listener } from '../support/listener.ts';
import { lastTimeIds, openLastTime, type LastTimeName } from './last-time.ts';
import { preparationIds, setUpPreparations, type LinkName, type PreparationName } from './preparations.ts';
import { freshDataDir, startServer, type DataDir, type RunningServer } from '../support/server.ts';
import { reportIntervalMs } from '@doi-thoai/shared/wire/devices';
import type { ToldRings } from '@doi-thoai/shared/wire/reach';
import { holds } from '@doi-thoai/shared/meeting/answers/assignment-states';
import type { DataOf } from '@doi-thoai/shared/views/audiences';

const morning = new URL('morning.mjs', import.meta.url).href;

/** The part of the office's view that links are issued by. */
interface Prepared {
  readonly heads: Readonly<Record<string, { readonly id: string; readonly name: string }>>;
}

type Kept = DataOf<'moderator'>;

/**
 * Meetings that stand beside the one that is played: one with nothing in it, before and after its opening, a rehearsal,
 * and those that are being prepared.
 */
export type OtherMeeting = 'empty' | 'opened' | 'rehearsal' | PreparationName | LastTimeName;

/** The sample of Uông Bí on a server of its own, driven by commands of its seats over HTTP. */
export class PlayedSession {
  #server: RunningServer;
  readonly meeting = 'uong-bi-2024';
  readonly #folder: DataDir;
  readonly #cookies = new Map<string, string>();
  #lastPaired: Promise<unknown> = Promise.resolve();
  readonly #others = new Map<OtherMeeting, string>(
    Object.entries({ ...preparationIds, ...lastTimeIds }) as [OtherMeeting, string][],
  );
  #account: Promise<string> | undefined;
  #links: ReadonlyMap<LinkName, string> = new Map();
  readonly #issued = new Map<string, Promise<string>>();
  readonly #leaving: (() => void)[] = [];

  private constructor(server: RunningServer, folder: DataDir) {
    this.#server = server;
    this.#folder = folder;
  }

  get server(): RunningServer {
    return this.#server;
  }

  static async open(): Promise<PlayedSession> {
    const folder = freshDataDir();
    const server = await startServer(folder.path, { NODE_OPTIONS: `--import ${morning}` });
    const session = new PlayedSession(server, folder);
    await session.#openOthers();
    return session;
  }

  /** The server is stopped for the night, and started some days later; everybody signs in again. */
  async daysPass(until: string): Promise<void> {
    await this.#everybodyLeaves();
    const later = { NODE_OPTIONS: `--import ${morning}`, DAY_OF_PICTURES: until };
    this.#server = await startServer(this.#folder.path, later);
  }

  async #everybodyLeaves(): Promise<void> {
    for (const leave of this.#leaving.splice(0)) leave();
    this.#cookies.clear();
    this.#account = undefined;
    await this.server.stop();
  }

  async close(): Promise<void> {
    await this.#everybodyLeaves();
    this.#folder.remove();
  }

  /** The id of another meeting, or of the played one. */
  idOf(other: OtherMeeting | undefined): string {
    return (other && this.#others.get(other)) ?? this.meeting;
  }

  /** The session of whoever is administrator and coordinator, opened once: signing in has its limit. */
  account(): Promise<string> {
    return (this.#account ??= this.server.signIn());
  }

  /** The secret of the link of a body of the conference that is played; issued once. */
  bodysLink(department: string): Promise<string> {
    return this.#issuedOnce(department, () => this.#issueTo({ department }));
  }

  /** The secret of the link of the head of a village, which is put on the list of those who are told the results. */
  headsLink(name: string): Promise<string> {
    return this.#issuedOnce(name, async () => {
      await this.office('heads.list', { heads: [{ name }] });
      return this.#issueTo({ head: await this.head(name) });
    });
  }

  /** Who is told the results for a village that stands on the list. */
  async head(name: string): Promise<string> {
    const { heads } = await this.#preparation();
    return found(name, heads, (row) => row.name === name);
  }

  #issuedOnce(holder: string, issue: () => Promise<string>): Promise<string> {
    const known = this.#issued.get(holder) ?? issue();
    this.#issued.set(holder, known);
    return known;
  }

  async #issueTo(holder: { readonly department: string } | { readonly head: string }): Promise<string> {
    // The session is played on its own day.
    const until = { links: [holder], expiresOn: '2025-02-28' };
    const body = { id: `lien-ket-cua-${Object.values(holder).join('')}`, ...until };
    const answer = await this.post('moderator-1', `/api/meetings/${this.meeting}/links`, body);
    const { links } = (await answer.json()) as { readonly links: readonly { readonly secret: string }[] };
    return links[0]?.secret ?? '';
  }

  /** The secret of a link that was issued. */
  link(name: LinkName): string {
    return this.#links.get(name) ?? '';
  }

  /** The session of a seat's device, paired when it is first asked for. */
  async cookie(seat: string, other?: OtherMeeting): Promise<string> {
    const meeting = this.idOf(other);
    const place = `${meeting}/${seat}`;
    const known = this.#cookies.get(place);
    if (known !== undefined) return known;
    const paired = this.#lastPaired.then(() => this.#pair(meeting, seat));
    // One after the other, whatever becomes of it: asking for codes voids those that were asked for before.
    this.#lastPaired = paired.catch(() => undefined);
    const cookie = await paired;
    this.#cookies.set(place, cookie);
    return cookie;
  }

  /** From now on a device of the seat stands in the hall with its page open, and says so as a browser does. */
  async stands(seat: string, page: string, rings: ToldRings = []): Promise<void> {
    const device = new Device(this.server.url, await this.cookie(seat));
    // No event is ahead of it: whatever comes, it shows what is current.
    const about = aReport(this.meeting, { page, version: '', seq: 1e9, rings: [...rings] });
    await device.ask('presence', about);
    const again = setInterval(() => device.socket.emit('presence', about, () => undefined), reportIntervalMs);
    this.#leaving.push(() => {
      clearInterval(again);
      device.close();
    });
  }

  /** Takes the right of every device of a seat. */
  async revoke(seat: string): Promise<void> {
    await this.post('moderator-1', `/api/meetings/${this.meeting}/seats/${seat}/revoke`, {});
    this.#cookies.delete(`${this.meeting}/${seat}`);
  }

  /** A fresh code of a seat, as the moderators hand it out. */
  async codeOf(seat: string): Promise<string> {
    const made = await this.post('moderator-1', `/api/meetings/${this.meeting}/seats/${seat}/pairing`, {});
    return ((await made.json()) as { code: string }).code;
  }

  /** A command that must be taken. */
  async command(seat: string, type: string, input: object, pin?: string): Promise<void> {
    const { server, meeting } = this;
    await command({ url: server.url, meeting, cookie: await this.cookie(seat) }, type, input, pin);
  }

  /** The same by whoever is administrator and coordinator. */
  async office(type: string, input: object): Promise<void> {
    const { server, meeting } = this;
    await command({ url: server.url, meeting, cookie: await this.account() }, type, input);
  }

  async post(seat: string, path: string, body: object): Promise<Response> {
    return post(this.server.url + path, body, await this.cookie(seat));
  }

  async petition(no: number): Promise<string> {
    return found(`petition ${no}`, (await this.#record()).petitions, (row) => row.no === no);
  }

  async registration(no: number): Promise<string> {
    return found(`registration ${no}`, (await this.#record()).registrations, (row) => row.no === no);
  }

  /** What a department holds for a petition. */
  async assignment(petition: number, department: string): Promise<string> {
    const { petitions, assignments } = await this.#record();
    const asked = found(`petition ${petition}`, petitions, (row) => row.no === petition);
    return found(
      `assignment of ${petition} to ${department}`,
      assignments,
      (row) => row.petition === asked && row.department === department && holds(row.state),
    );
  }

  /** What is owed of a petition. */
  async owed(no: number): Promise<string> {
    const petition = await this.petition(no);
    return found(`owed of ${no}`, (await this.#record()).commitments, (row) => row.petition === petition);
  }

  async promise(wording: string): Promise<string> {
    return found(wording, (await this.#record()).commitments, (row) => row.wording === wording);
  }

  async #preparation(): Promise<Prepared> {
    const address = `${this.server.url}/api/streams/${this.meeting}/views/preparation`;
    const answer = await fetch(address, { headers: { cookie: await this.account() } });
    return ((await answer.json()) as { readonly view: Prepared }).view;
  }

  /** Everything as the moderators' console has it now. */
  async #record(): Promise<Kept> {
    const cookie = await this.cookie('moderator-1');
    const listener = await Listener.enter(this.server.url, {
      stream: this.meeting,
      audience: 'moderator',
      cookie,
    });
    listener.close();
    return listener.data as unknown as Kept;
  }

  async #pair(meeting: string, seat: string): Promise<string> {
    const code = (await this.server.seats(meeting)).find((one) => one.seat === seat)?.code;
    if (code === undefined) throw new Error(`no seat ${meeting}/${seat}`);
    return pairedCookie(this.server, code);
  }

  async #openOthers(): Promise<void> {
    const cookie = await this.account();
    const { url } = this.server;
    for (const [other, meeting] of [
      ['empty', 'doi-thoai-sau-bao-anh-chup'],
      ['opened', 'doi-thoai-ve-bai-rac-anh-chup'],
    ] as const) {
      await command({ url, meeting, cookie }, 'meeting.convene', {
        title: 'Đối thoại đột xuất về khắc phục hậu quả bão',
        place: 'Nhà văn hóa khu phố Ví Dụ',
        chairs: [{ id: 'chu-tich', name: 'Nguyễn Thị Ví Dụ', title: 'Chủ tịch UBND phường' }],
      });
      this.#others.set(other, meeting);
    }
    const chair = {
      url,
      meeting: this.idOf('opened'),
      cookie: await this.cookie('chair-chu-tich', 'opened'),
    };
    await command(chair, 'meeting.start', {});
    await command(chair, 'agenda.begin', { item: 'doi-thoai' });
    this.#others.set('rehearsal', await this.server.rehearse(this.meeting));
    await openLastTime({ url, cookie }, (name) => this.cookie('chair-ubnd', name));
    this.#links = await setUpPreparations({ url, cookie });
  }
}

function found<Row extends { readonly id: string }>(
  what: string,
  rows: Readonly<Record<string, Row>>,
  isIt: (row: Row) => boolean,
): string {
  const row = Object.values(rows).find(isIt);
  if (!row) throw new Error(`the session has no ${what}`);
  return row.id;
}
