import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { Viewer } from '@doi-thoai/shared/views/view';
import { pulseEvery } from '@doi-thoai/shared/wire/messages';
import type { Hold, Meetings } from '../meetings/meetings.ts';
import type { OpenMeeting } from '../meetings/open-meeting.ts';
import { AudienceRoom } from './audience-room.ts';
import type { Gate } from './socket-types.ts';
import { tell } from './telling.ts';

/**
 * The many who look on from phones are told at once what happens, and what happens in the so many milliseconds after
 * that in one patch. Where telling them took long they wait longer: those who run the session come first.
 */
const gatherMs = 100;
const restPerWork = 2;
/** Into so many parts the sockets are split for pulses. */
const phases = 16;
const gathered: ReadonlySet<AudienceName> = new Set(['public', 'receipt']);

/** The audiences of one meeting that have listeners on this server. */
class MeetingRooms {
  readonly open: OpenMeeting;
  readonly byName = new Map<string, AudienceRoom>();
  readonly #hold: Hold;
  readonly #stopListening: () => void;
  #resting: NodeJS.Timeout | undefined;
  #moreToTell = false;

  constructor(hold: Hold) {
    this.#hold = hold;
    this.open = hold.open;
    this.#stopListening = hold.open.onAdvance(() => this.#advanced());
  }

  close(): void {
    this.#stopListening();
    clearTimeout(this.#resting);
    this.#hold.release();
  }

  #advanced(): void {
    for (const room of this.byName.values()) if (!gathered.has(room.viewer.audience)) room.flush();
    if (this.#resting) this.#moreToTell = true;
    else this.#tellTheMany();
  }

  #tellTheMany(): void {
    const began = performance.now();
    for (const room of this.byName.values()) if (gathered.has(room.viewer.audience)) room.flush();
    const took = performance.now() - began;
    this.#moreToTell = false;
    this.#resting = setTimeout(
      () => {
        this.#resting = undefined;
        if (this.#moreToTell) this.#tellTheMany();
      },
      Math.max(gatherMs, restPerWork * took),
    );
  }
}

/** Who takes people's registrations down sees the secrets of the receipts that it handed out itself. */
const takeRegistrations: ReadonlySet<AudienceName> = new Set(['moderator', 'secretary', 'desk']);

/** What tells rooms of a meeting apart: whoever shares an audience and its scope sees the same. */
function scopeOf({ audience, seat, department, registration }: Viewer): string {
  if (audience === 'department') return department ?? '';
  if (takeRegistrations.has(audience)) return seat;
  return audience === 'receipt' ? (registration ?? '') : '';
}

/** Every audience that has listeners on this server, kept current and told the time. */
export class Rooms {
  readonly #gate: Gate;
  readonly #meetings: Meetings;
  readonly #byMeeting = new Map<string, MeetingRooms>();
  readonly #pulse: NodeJS.Timeout;
  #phase = 0;

  constructor(gate: Gate, meetings: Meetings) {
    this.#gate = gate;
    this.#meetings = meetings;
    this.#pulse = setInterval(() => this.#pulseSome(), pulseEvery / phases);
    gate.of('/').adapter.on('delete-room', (name: string) => this.#emptied(name));
  }

  /** The room of a viewer, made when there is none. The caller joins it at once, without waiting in between. */
  roomFor(open: OpenMeeting, viewer: Viewer): AudienceRoom {
    const { meeting } = open;
    const rooms = this.#byMeeting.get(meeting) ?? this.#openRooms(open);
    const name = `${meeting}|${viewer.audience}|${scopeOf(viewer)}`;
    const known = rooms.byName.get(name);
    if (known) return known;
    const room = new AudienceRoom(name, viewer, rooms.open, (patch) =>
      tell(this.#gate, this.#idsIn(name), 'patch', patch),
    );
    rooms.byName.set(name, room);
    return room;
  }

  close(): void {
    clearInterval(this.#pulse);
    for (const rooms of this.#byMeeting.values()) rooms.close();
    this.#byMeeting.clear();
  }

  #openRooms(open: OpenMeeting): MeetingRooms {
    const rooms = new MeetingRooms(this.#meetings.holdAgain(open));
    this.#byMeeting.set(open.meeting, rooms);
    return rooms;
  }

  #emptied(name: string): void {
    const meeting = name.slice(0, name.indexOf('|'));
    const rooms = this.#byMeeting.get(meeting);
    if (!rooms?.byName.delete(name) || rooms.byName.size > 0) return;
    this.#byMeeting.delete(meeting);
    rooms.close();
  }

  /** Tells a share of the sockets each time, so that no command has to wait until thousands have been told. */
  #pulseSome(): void {
    this.#phase = (this.#phase + 1) % phases;
    for (const [meeting, { open, byName }] of this.#byMeeting) {
      const now = open.now();
      for (const { name, seq, viewer } of byName.values()) {
        const due = this.#idsIn(name).filter((id) => phaseOf(id) === this.#phase);
        if (due.length > 0) tell(this.#gate, due, 'pulse', { meeting, audience: viewer.audience, seq, now });
      }
    }
  }

  #idsIn(name: string): string[] {
    return [...(this.#gate.of('/').adapter.rooms.get(name) ?? [])];
  }
}

/** When in the round of pulses a socket is told; ids are random, so each phase has as many as the others. */
function phaseOf(id: string): number {
  return id.charCodeAt(0) % phases;
}
