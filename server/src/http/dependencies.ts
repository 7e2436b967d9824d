import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Accounts } from '../accounts/accounts.ts';
import type { Settings } from '../accounts/settings.ts';
import type { MeetingFiles } from '../files/meeting-files.ts';
import type { Journal } from '../journal/journal.ts';
import type { LiveState } from '../live/live-state.ts';
import type { FoundRehearsal } from '../rehearsal/create.ts';
import type { Troupe } from '../rehearsal/troupe.ts';
import type { RehearsalDoor } from '../rehearsal/following/door.ts';
import type { FoundPreparation } from '../rehearsal/preparing/found.ts';
import type { HandleCommand } from '../streams/handle-command.ts';
import type { AccessBook } from '../access/access-book.ts';
import type { OriginGate } from '../access/request-origin.ts';
import type { Limits } from '../access/limits.ts';
import type { CurrentHouse } from '../streams/current-house.ts';
import type { Streams } from '../streams/streams.ts';
import type { SampleRemoval } from '../sample-removal.ts';
import type { Projections } from '../projections/projections.ts';
import type { Metrics } from '../metrics.ts';

/** What routes need. */
export interface HttpDependencies {
  readonly accounts: Accounts;
  readonly settings: Settings;
  /** Whether a newer release has changed the tables. */
  readonly isMigratedByNewer: () => Promise<boolean>;
  readonly live: LiveState;
  readonly streams: Streams;
  readonly projections: Projections;
  /** What the office keeps by now. */
  readonly house: CurrentHouse;
  /** Whether this server sends e-mail. */
  readonly mails: boolean;
  readonly handleCommand: HandleCommand;
  readonly book: AccessBook;
  readonly foundRehearsal: FoundRehearsal;
  readonly foundPreparation: FoundPreparation;
  readonly rehearsalDoor: RehearsalDoor;
  readonly troupe: Troupe;
  readonly samples: SampleRemoval;
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** This machine's own clock, which is for display. */
  readonly wall: () => number;
  readonly gate: OriginGate;
  readonly origins: readonly string[];
  /** Where the source is offered; from here when undefined. */
  readonly sourceUrl: string | undefined;
  readonly files: MeetingFiles;
  /** What a dossier takes along of the record. */
  readonly journal: Pick<Journal, 'readCovered'>;
  /** Whether this server itself speaks https, and nothing else. */
  readonly secure: boolean;
  /** What programs on this machine show to be let in without a session. */
  readonly localToken: string;
}

/** A Fastify whose routes are typed by their schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
