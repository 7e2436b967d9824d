import { z } from 'zod';
import { civilDate } from '../calendar/civil-date-schema.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dueAnchors } from '../calendar/due-rules.ts';
import { id } from '../engine/ids.ts';
import { isRefusal, refuse, type Refusal } from '../engine/refusal.ts';
import { same } from '../engine/view.ts';
import { factsChangedMeanwhile } from '../meeting/over.ts';
import { plainText } from '../text/normalise.ts';
import { action, type Evolvers } from './action.ts';
import type { Office } from './office.ts';
import {
  countedThings,
  extensionApprovers,
  ruleGrounds,
  type CountLine,
  type ExtensionRule,
  type KeptProfile,
  type RuleLine,
  type RuleProfile,
} from './rule-profile.ts';
import { communeProfile, shippedExtensions, shippedProfiles } from './shipped-profiles.ts';

export type RulesEvent =
  /** What an office did that kept one profile alone. */
  | { readonly type: 'ruleLineSet'; readonly line: RuleLine }
  | {
      readonly type: 'profilesFounded';
      readonly profiles: readonly KeptProfile[];
      readonly inForce: string;
    }
  | { readonly type: 'profileLineSet'; readonly profile: string; readonly line: RuleLine }
  | { readonly type: 'profileCountSet'; readonly profile: string; readonly line: CountLine }
  | {
      readonly type: 'profileLineSwitched';
      readonly profile: string;
      readonly line: string;
      readonly on: boolean;
    }
  | {
      readonly type: 'profileExtensionsSet';
      readonly profile: string;
      readonly extensions: ExtensionRule;
    }
  | { readonly type: 'profileSwitched'; readonly profile: string; readonly on: boolean }
  | { readonly type: 'profileChosen'; readonly profile: string };

const facts = {
  id,
  name: plainText({ min: 1, max: 200, lines: 'single' }).optional(),
  rule: id.optional(),
  ground: z.enum(ruleGrounds),
  source: plainText({ min: 1, max: 300, lines: 'single' }),
  off: z.literal(true).optional(),
  validFrom: civilDate.optional(),
  validTo: civilDate.optional(),
};

const lineInput = z.strictObject({
  ...facts,
  anchor: z.enum(dueAnchors),
  offset: z.number().int().min(-400).max(400),
  unit: z.enum(['calendar', 'working']),
  boundary: z.enum(['inclusive', 'exclusive']),
  whenOff: z.enum(['moves', 'stays']),
});

const countInput = z.strictObject({
  ...facts,
  atLeast: z.number().int().min(1).max(400),
  of: z.enum(countedThings),
});

const extensionsInput = z.strictObject({
  most: z.number().int().min(0).max(20),
  by: z.enum(extensionApprovers),
  ground: facts.ground,
  source: facts.source,
});

/** Which profile; without one, the one in force. */
const ofProfile = { profile: id.optional() };

const adminOnly = ['admin'] as const;

function profileOrRefusal({ profiles, inForce }: Office, wanted = inForce): KeptProfile | Refusal {
  return profiles.find((one) => one.id === wanted) ?? refuse('unknownProfile');
}

function endsEarly({ validFrom, validTo }: { validFrom?: CivilDate; validTo?: CivilDate }): boolean {
  return validFrom !== undefined && validTo !== undefined && validTo < validFrom;
}

/** What a line may leave out. */
const nothingSaid = {
  name: undefined,
  rule: undefined,
  off: undefined,
  validFrom: undefined,
  validTo: undefined,
};

/** Why a line is not entered: it stands otherwise than it was seen, or stands where none was seen (O4). */
function lineChangedMeanwhile(
  seen: object | null | undefined,
  { stands, wanted }: { readonly stands: object | undefined; readonly wanted: object },
): Refusal | undefined {
  if (!stands) return seen ? refuse('changedMeanwhile') : undefined;
  if (seen === null) return refuse('changedMeanwhile');
  return factsChangedMeanwhile(seen && { ...nothingSaid, ...seen }, { stands, wanted });
}

/** A line without what was given as undefined, as the record would give it back. */
function given<Line extends object>(line: Line): Line {
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as Line;
}

/** Day counts are data with a source and a state (LW1, TD12). */
export const rulesActions = {
  /** Takes the profiles that this release ships into the record; what the office has entered in its only one stands. */
  'rules.found': action({
    may: ['system'],
    input: z.strictObject({}),
    decide: (office) => (lacksProfiles(office) ? [foundingProfiles(office)] : []),
  }),
  /** Enters a line that says how a due date follows, or says something else in it. */
  'rules.setLine': action({
    may: adminOnly,
    input: lineInput.extend({ ...ofProfile, over: lineInput.nullable().optional() }),
    decide(office, { profile: wanted, over, ...entered }) {
      const line = given(entered) as RuleLine;
      if (endsEarly(line)) return refuse('endsBeforeItBegins');
      if (office.profiles.length === 0) return [{ type: 'ruleLineSet', line }];
      const profile = profileOrRefusal(office, wanted);
      if (isRefusal(profile)) return profile;
      if (profile.counts.some((one) => one.id === line.id)) return refuse('otherKindOfLine');
      const stands = profile.lines.find((one) => one.id === line.id);
      if (same(stands, line)) return [];
      const meanwhile = lineChangedMeanwhile(over, { stands, wanted: line });
      if (meanwhile) return meanwhile;
      return [{ type: 'profileLineSet', profile: profile.id, line }];
    },
  }),
  /** Enters a line that says how much is enough, or says something else in it. */
  'rules.setCount': action({
    may: adminOnly,
    input: countInput.extend({ ...ofProfile, over: countInput.nullable().optional() }),
    decide(office, { profile: wanted, over, ...entered }) {
      const line = given(entered) as CountLine;
      if (endsEarly(line)) return refuse('endsBeforeItBegins');
      const profile = profileOrRefusal(office, wanted);
      if (isRefusal(profile)) return profile;
      if (profile.lines.some((one) => one.id === line.id)) return refuse('otherKindOfLine');
      const stands = profile.counts.find((one) => one.id === line.id);
      if (same(stands, line)) return [];
      const meanwhile = lineChangedMeanwhile(over, { stands, wanted: line });
      if (meanwhile) return meanwhile;
      return [{ type: 'profileCountSet', profile: profile.id, line }];
    },
  }),
  /** Says how often what is owed can be put off, and who approves it. */
  'rules.setExtensions': action({
    may: adminOnly,
    input: extensionsInput.extend({ ...ofProfile, over: extensionsInput.optional() }),
    decide(office, { profile: wanted, over, ...extensions }) {
      const profile = profileOrRefusal(office, wanted);
      if (isRefusal(profile)) return profile;
      const stands = profile.extensions ?? shippedExtensions;
      if (same(stands, extensions)) return [];
      const meanwhile = factsChangedMeanwhile(over, { stands, wanted: extensions });
      if (meanwhile) return meanwhile;
      return [{ type: 'profileExtensionsSet', profile: profile.id, extensions }];
    },
  }),
  /** Lets a line be applied, or keeps it without applying it. */
  'rules.switchLine': action({
    may: adminOnly,
    input: z.strictObject({ ...ofProfile, line: id, on: z.boolean() }),
    decide(office, { profile: wanted, line, on }) {
      const profile = profileOrRefusal(office, wanted);
      if (isRefusal(profile)) return profile;
      const found = [...profile.lines, ...profile.counts].find((one) => one.id === line);
      if (!found) return refuse('unknownRuleLine');
      if (on === !found.off) return [];
      return [{ type: 'profileLineSwitched', profile: profile.id, line, on }];
    },
  }),
  /** Lets a profile be chosen, or keeps it without offering it. */
  'rules.switchProfile': action({
    may: adminOnly,
    input: z.strictObject({ profile: id, on: z.boolean() }),
    decide(office, { profile: wanted, on }) {
      const profile = profileOrRefusal(office, wanted);
      if (isRefusal(profile)) return profile;
      if (on === !profile.off) return [];
      if (!on && profile.id === office.inForce) return refuse('profileInForce');
      return [{ type: 'profileSwitched', profile: profile.id, on }];
    },
  }),
  /** Says by which profile meetings are convened from now on. */
  'rules.chooseProfile': action({
    may: adminOnly,
    input: z.strictObject({ profile: id }),
    decide(office, { profile: wanted }) {
      const profile = profileOrRefusal(office, wanted);
      if (isRefusal(profile)) return profile;
      if (profile.id === office.inForce) return [];
      if (profile.off || profile.lines.every(({ off }) => off)) return refuse('profileOff');
      return [{ type: 'profileChosen', profile: profile.id }];
    },
  }),
};

/** Whether an office was founded that keeps one profile alone, as those of earlier releases did. */
export function lacksProfiles({ version, profiles }: Office): boolean {
  return version > 0 && profiles.length === 0;
}

function foundingProfiles({ profile }: Office): RulesEvent {
  const entered = new Set(profile.lines.map((line) => line.id));
  const nameOf = new Map(communeProfile.lines.map((line) => [line.id, line.name]));
  const kept = profile.lines.map((line) => {
    const name = line.name ?? nameOf.get(line.id);
    return name === undefined ? line : { ...line, name };
  });
  const lines = [...kept, ...communeProfile.lines.filter((line) => !entered.has(line.id))];
  const all = shippedProfiles.map((one) => (one.id === communeProfile.id ? { ...one, lines } : one));
  return { type: 'profilesFounded', profiles: all, inForce: communeProfile.id };
}

export const rulesEvolvers: Evolvers<RulesEvent> = {
  ruleLineSet: (office, { line }, { seq }) => ({
    ...office,
    version: seq,
    profile: { lines: [...office.profile.lines.filter(({ id: one }) => one !== line.id), line] },
  }),
  profilesFounded: (office, { profiles, inForce }, { seq }) => withProfiles(office, profiles, inForce, seq),
  profileLineSet: (office, { profile, line }, { seq }) =>
    change(office, profile, seq, (one) => ({ ...one, lines: withLine(one.lines, line) })),
  profileCountSet: (office, { profile, line }, { seq }) =>
    change(office, profile, seq, (one) => ({ ...one, counts: withLine(one.counts, line) })),
  profileExtensionsSet: (office, { profile, extensions }, { seq }) =>
    change(office, profile, seq, (one) => ({ ...one, extensions })),
  profileLineSwitched: (office, { profile, line, on }, { seq }) =>
    change(office, profile, seq, (one) => ({
      ...one,
      lines: one.lines.map((row) => (row.id === line ? switched(row, on) : row)),
      counts: one.counts.map((row) => (row.id === line ? switched(row, on) : row)),
    })),
  profileSwitched: (office, { profile, on }, { seq }) =>
    change(office, profile, seq, (one) => switched(one, on)),
  profileChosen: (office, { profile }, { seq }) => withProfiles(office, office.profiles, profile, seq),
};

function switched<Row extends { readonly off?: true }>(row: Row, on: boolean): Row {
  const { off: _off, ...rest } = row;
  return (on ? rest : { ...rest, off: true }) as Row;
}

/** A line takes the place of the one that it is called by, or comes last. */
function withLine<Line extends { readonly id: string }>(lines: readonly Line[], line: Line): readonly Line[] {
  return lines.some(({ id: one }) => one === line.id)
    ? lines.map((one) => (one.id === line.id ? line : one))
    : [...lines, line];
}

function change(office: Office, profile: string, seq: number, to: (one: KeptProfile) => KeptProfile): Office {
  const profiles = office.profiles.map((one) => (one.id === profile ? to(one) : one));
  return withProfiles(office, profiles, office.inForce, seq);
}

/** What meetings copy follows the profile in force; while that stays the same, they have nothing new to copy. */
function withProfiles(
  office: Office,
  profiles: readonly KeptProfile[],
  inForce: string,
  seq: number,
): Office {
  const applied = appliedOf(profiles.find(({ id: one }) => one === inForce));
  if (same(applied, office.profile)) return { ...office, profiles, inForce };
  return { ...office, profiles, inForce, profile: applied, version: seq };
}

function appliedOf(profile: KeptProfile | undefined): RuleProfile {
  const lines = profile?.lines.filter(({ off }) => !off) ?? [];
  return profile?.extensions ? { lines, extensions: profile.extensions } : { lines };
}
