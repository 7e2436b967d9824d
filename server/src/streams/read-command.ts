import { hash } from 'node:crypto';
import type { z } from 'zod';
import type { Action, StreamEvent } from '@doi-thoai/shared/engine/action';
import { command, type Command } from '@doi-thoai/shared/wire/messages';
import { kindOf } from './kinds.ts';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { maxMessageBytes } from '@doi-thoai/shared/wire/limits';
import { isInput } from '@doi-thoai/shared/words/input-problems';
import type { Params } from '@doi-thoai/shared/words/say';

/** A command whose form is right: what it wants is known, whether it may is not. */
export interface ReadCommand {
  readonly ok: true;
  readonly command: Command;
  readonly action: Action<unknown, StreamEvent>;
  readonly input: unknown;
}

/**
 * Reads what came in from outside; anything at all may be in it. What the server itself made of a file that it has
 * read may be larger than any message.
 */
export function readCommand(message: unknown, mostBytes = maxMessageBytes): ReadCommand | Refusal {
  if (isTooLarge(message, mostBytes)) return refuse('tooLarge');
  const envelope = command.safeParse(message, { reportInput: true });
  if (!envelope.success) return malformed(envelope.error);
  const action = kindOf(envelope.data.stream)?.actionNamed(envelope.data.type);
  if (!action) return refuse('unknownAction', { action: envelope.data.type });
  const input = action.input.safeParse(envelope.data.input, { reportInput: true });
  if (!input.success) return malformed(input.error);
  return { ok: true, command: envelope.data, action, input: input.data };
}

/** Whether a message is larger than any honest one, or so deep that it cannot be measured. */
export function isTooLarge(message: unknown, mostBytes = maxMessageBytes): boolean {
  try {
    return message !== undefined && Buffer.byteLength(JSON.stringify(message)) > mostBytes;
  } catch {
    return true;
  }
}

/** What is wrong, and where: in words what a person typed, else the path of the first mistake and a word for it. */
export function malformed(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  if (!issue) return refuse('malformed', { problem: '?' });
  const typed = issue.path.map(String).find(isInput);
  if (typed && issue.code === 'custom')
    return refuse('malformed', { input: typed, problem: issue.message, ...limitsOf(issue.params) });
  if (typed && issue.code === 'invalid_format')
    return refuse('malformed', { input: typed, problem: 'wrongForm' });
  const path = issue.path.map(String).join('.');
  return refuse('malformed', { problem: `${path || 'message'} (${wordFor(issue)})`.slice(0, 200) });
}

function limitsOf(params: Readonly<Record<string, unknown>> = {}): Params {
  const limits = Object.entries(params).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(limits);
}

function wordFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'missing' : `not ${issue.expected}`;
  if (issue.code === 'unrecognized_keys') return `unknown: ${issue.keys.join(', ')}`;
  if (issue.code === 'too_big') return `more than ${issue.maximum}`;
  if (issue.code === 'too_small') return `less than ${issue.minimum}`;
  return issue.code === 'invalid_value' ? 'not one of the choices' : 'wrong form';
}

/** Tells two commands under one id apart. The PIN stays out: a digest of so short a secret would betray it. */
export function digestOf(who: { role: string; seat: string }, { type, input }: Command): string {
  return hash('sha256', JSON.stringify([who.role, who.seat, type, sorted(input)]));
}

/** Plain data with its keys in order, so that equal inputs have equal JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
