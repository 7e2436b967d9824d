import type { CivilDate } from '../calendar/civil-date.ts';
import type { DueRule } from '../calendar/due-rules.ts';

/** What kind of thing a line of rules rests on: a law, a regulation of Party or State, or what offices are used to. */
export const ruleGrounds = ['law', 'regulation', 'habit'] as const;
export type RuleGround = (typeof ruleGrounds)[number];

/** Who can let a body take longer. */
export const extensionApprovers = ['chair', 'coordinator'] as const;

/** What every line of a rule profile says, whatever it measures. */
export interface RuleFacts {
  /** `notice`, `results`, `review`, `answer` … */
  readonly id: string;
  /** As the office calls it; a line of an early record has none, and is called by its id. */
  readonly name?: string;
  /** Which rule this is a line of, where that is not its own id: the same rule from another day on. */
  readonly rule?: string;
  readonly ground: RuleGround;
  readonly source: string;
  /** Kept, and applied by nobody. */
  readonly off?: true;
  /** The first and the last day on which it holds; without them it always has, or always will. */
  readonly validFrom?: CivilDate;
  readonly validTo?: CivilDate;
}

/** A line that says how a due date follows from an event. */
export interface RuleLine extends DueRule, RuleFacts {
  readonly source: string;
}

/** What can be counted against a line. */
export const countedThings = ['meetingsPerYear', 'percentOfVoters'] as const;
export type CountedThing = (typeof countedThings)[number];

/** A line that says how much is enough. */
export interface CountLine extends RuleFacts {
  readonly atLeast: number;
  readonly of: CountedThing;
}

/** How often what is owed can be put off, and who approves it. */
export interface ExtensionRule {
  readonly most: number;
  readonly by: (typeof extensionApprovers)[number];
  readonly ground: RuleGround;
  readonly source: string;
}

/** The day counts that an office works by. No number of the law is buried in code. */
export interface RuleProfile {
  readonly lines: readonly RuleLine[];
  /** Without it, as it is shipped. */
  readonly extensions?: ExtensionRule;
}

/** A profile among those that an office keeps. */
export interface KeptProfile extends RuleProfile {
  readonly id: string;
  readonly name: string;
  readonly counts: readonly CountLine[];
  /** Not to be chosen: its lines have to be entered first, or nobody works by it any more. */
  readonly off?: true;
}

/** Whether a line holds on a day. */
export function holdsOn({ off, validFrom, validTo }: RuleFacts, day: CivilDate): boolean {
  return !off && (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

/** The line of a rule that holds on a day; where several do, the one that began last. */
export function lineOf(profile: RuleProfile, name: string, day: CivilDate): RuleLine | undefined {
  const lines = profile.lines.filter((line) => (line.rule ?? line.id) === name && holdsOn(line, day));
  return lines.reduce<RuleLine | undefined>(
    (latest, line) => (latest && (line.validFrom ?? '') < (latest.validFrom ?? '') ? latest : line),
    undefined,
  );
}
