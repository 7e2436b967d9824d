import { z } from 'zod';
import { id } from '../engine/ids.ts';
import { refuse } from '../engine/refusal.ts';
import { same } from '../engine/view.ts';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { plainText } from '../text/normalise.ts';
import { action, type Evolvers } from './action.ts';
import type { Office } from './office.ts';
import {
  letterheadOf,
  paperStyleOf,
  spellings,
  type HouseWord,
  type Letterhead,
  type Spelling,
} from './paper-style.ts';

export type LetterheadsEvent =
  | { readonly type: 'letterheadSet'; readonly letterhead: Letterhead }
  | { readonly type: 'letterheadRemoved'; readonly letterhead: string }
  | { readonly type: 'houseWordsSet'; readonly spelling: Spelling; readonly words: readonly HouseWord[] };

const keepers = ['admin', 'coordinator'] as const;
const line = (min: number, max: number) => plainText({ min, max, lines: 'single' });

/** How the office's papers are headed, signed and spelled; meetings copy it with the rest of the house. */
export const letterheadsActions = {
  /** Enters how papers of an issuer are headed, or says something else in it. */
  'letterheads.set': action({
    may: keepers,
    input: z.strictObject({
      /** Which one; without it, a new one. */
      id: id.optional(),
      issuer: line(1, 200),
      layout: z.enum(paperLayouts),
      parent: line(0, 200),
      place: line(0, 80),
      code: line(0, 30),
      authority: z.array(line(1, 120)).max(2),
    }),
    decide(office, { id: known, ...said }, { newId }) {
      const style = paperStyleOf(office);
      const stands = style.letterheads.find((one) => one.id === known);
      if (known !== undefined && !stands) return refuse('unknownLetterhead');
      const other = letterheadOf(style, said.issuer);
      if (other && other.id !== known) return refuse('letterheadThere', { issuer: other.issuer });
      const letterhead = { ...said, id: known ?? newId() };
      return same(stands, letterhead) ? [] : [{ type: 'letterheadSet', letterhead }];
    },
  }),
  /** Papers of that issuer are headed again as its name says it. */
  'letterheads.remove': action({
    may: keepers,
    input: z.strictObject({ letterhead: id }),
    decide(office, { letterhead }) {
      const stands = paperStyleOf(office).letterheads.some((one) => one.id === letterhead);
      return stands ? [{ type: 'letterheadRemoved', letterhead }] : refuse('unknownLetterhead');
    },
  }),
  /** Says on which letter of "ủy" the tone stands, and which words the office writes instead of others. */
  'houseWords.set': action({
    may: keepers,
    input: z.strictObject({
      spelling: z.enum(spellings),
      words: z.array(z.strictObject({ word: line(1, 80), instead: line(1, 80) })).max(40),
    }),
    decide(office, said) {
      const { spelling, words } = paperStyleOf(office);
      return same({ spelling, words }, said) ? [] : [{ type: 'houseWordsSet', ...said }];
    },
  }),
};

export const letterheadsEvolvers: Evolvers<LetterheadsEvent> = {
  letterheadSet(office, { letterhead }, { seq }) {
    const { letterheads } = paperStyleOf(office);
    const stands = letterheads.some(({ id: one }) => one === letterhead.id);
    return changed(office, seq, {
      letterheads: stands
        ? letterheads.map((one) => (one.id === letterhead.id ? letterhead : one))
        : [...letterheads, letterhead],
    });
  },
  letterheadRemoved: (office, { letterhead }, { seq }) =>
    changed(office, seq, {
      letterheads: paperStyleOf(office).letterheads.filter((one) => one.id !== letterhead),
    }),
  houseWordsSet: (office, { spelling, words }, { seq }) => changed(office, seq, { spelling, words }),
};

function changed(office: Office, seq: number, style: Partial<ReturnType<typeof paperStyleOf>>): Office {
  return { ...office, version: seq, papers: { ...paperStyleOf(office), ...style } };
}
