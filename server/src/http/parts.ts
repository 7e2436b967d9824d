import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Accounts } from '../accounts/accounts.ts';
import type { MeetingFiles } from '../files/meeting-files.ts';
import type { Journal } from '../journal/journal.ts';
import type { LiveState } from '../live/live-state.ts';
import type { FoundRehearsal } from '../founding-rehearsals.ts';
import type { HandleCommand } from '../meetings/handle-command.ts';
import type { Limits } from '../meetings/limits.ts';
import type { Meetings } from '../meetings/meetings.ts';
import type { Metrics } from '../metrics.ts';

/** What routes need. */
export interface HttpParts {
  readonly accounts: Accounts;
  readonly journal: Journal;
  readonly live: LiveState;
  readonly meetings: Meetings;
  readonly handleCommand: HandleCommand;
  readonly foundRehearsal: FoundRehearsal;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly origins: readonly string[];
  /** Where the source is offered; from here when undefined. */
  readonly sourceUrl: string | undefined;
  readonly files: MeetingFiles;
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
