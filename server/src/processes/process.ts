import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { RecordedEvent } from '../journal/journal.ts';

/**
 * A command that a process sends. Its id is derived from what it follows from, so that whoever sends it a second time,
 * after a crash or beside another server, gets the first outcome.
 */
export interface ProcessCommand {
  /** 12 to 64 characters of [A-Za-z0-9_-]. */
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What happens by the clock, or because of another stream; its effect is a command like anybody's. */
export interface Process {
  readonly name: string;
  /** Whether it follows this stream; where it follows none, only the clock moves it. */
  follows(stream: string): boolean;
  /** Which events anything follows from. */
  wants(type: string): boolean;
  /** What follows from an event of a stream that it follows. */
  onEvent(stream: string, recorded: RecordedEvent): Promise<readonly ProcessCommand[]>;
  /** What is due by now. */
  onClock(now: Instant): Promise<readonly ProcessCommand[]>;
}
