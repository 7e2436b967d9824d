import { z } from 'zod';
import { dueAnchors, type DueRule } from '../calendar/due-rules.ts';
import { id } from '../engine/ids.ts';
import { plainText } from '../text/normalise.ts';

/** What kind of thing a line of rules rests on (before.md, section 2). */
export const ruleGrounds = ['law', 'regulation', 'habit'] as const;
export type RuleGround = (typeof ruleGrounds)[number];

/** One line of a rule profile: how a due date follows from an event. */
export interface RuleLine extends DueRule {
  /** `notice`, `results`, `review`, `answer` … */
  readonly id: string;
  readonly ground: RuleGround;
}

/** The day counts that an office works by. No number of the law is buried in code. */
export interface RuleProfile {
  readonly lines: readonly RuleLine[];
}

const line = (
  name: string,
  offset: number,
  unit: DueRule['unit'],
  whenOff: DueRule['whenOff'],
  ground: RuleGround,
  source: string,
): RuleLine => ({
  id: name,
  anchor: 'session',
  offset,
  unit,
  boundary: 'inclusive',
  whenOff,
  ground,
  source,
});

/** The yearly dialogue of a commune (Law 72/2025/QH15, art. 43). */
export const shippedProfile: RuleProfile = {
  lines: [
    line('notice', -7, 'calendar', 'stays', 'law', 'Luật 72/2025/QH15, điều 43'),
    line('dossier', -10, 'calendar', 'stays', 'habit', 'Kế hoạch Quảng Ngãi 2021, III.2'),
    line('results', 10, 'calendar', 'stays', 'law', 'Luật 72/2025/QH15, điều 43'),
    line('review', 5, 'calendar', 'moves', 'regulation', 'Quy định 03-QC/TU Hải Dương, III.3.1'),
    line('answer', 15, 'working', 'moves', 'regulation', 'Quy định 03-QC/TU Hải Dương, III.3.2'),
  ],
};

/** A line as an admin enters it. */
export const ruleLineInput = z.strictObject({
  id,
  anchor: z.enum(dueAnchors),
  offset: z.number().int().min(-400).max(400),
  unit: z.enum(['calendar', 'working']),
  boundary: z.enum(['inclusive', 'exclusive']),
  whenOff: z.enum(['moves', 'stays']),
  ground: z.enum(ruleGrounds),
  source: plainText({ min: 1, max: 300, lines: 'single' }),
});

export function lineOf(profile: RuleProfile, name: string): RuleLine | undefined {
  return profile.lines.find((one) => one.id === name);
}
