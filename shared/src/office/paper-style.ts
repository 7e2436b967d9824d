import type { PaperLayout } from '../meeting/plan/vocabulary.ts';
import { fold } from '../text/fold.ts';

/** How papers of one issuer are headed and signed; what is empty follows from the issuer's name, or stays blank. */
export interface Letterhead {
  readonly id: string;
  /** As plans name it. */
  readonly issuer: string;
  readonly layout: PaperLayout;
  /** The body over it. */
  readonly parent: string;
  /** Where it sits: what stands before the date. */
  readonly place: string;
  /** How numbers of papers call it. */
  readonly code: string;
  /** What stands over whoever signs: in whose name, and for whom. */
  readonly authority: readonly string[];
}

/** On which letter of "ủy" the tone stands. */
export const spellings = ['toneOnU', 'toneOnY'] as const;
export type Spelling = (typeof spellings)[number];

/** A word of papers, and what the office writes instead of it. */
export interface HouseWord {
  readonly word: string;
  readonly instead: string;
}

/** What an office settles for all of its papers. */
export interface PaperStyle {
  readonly letterheads: readonly Letterhead[];
  readonly spelling: Spelling;
  readonly words: readonly HouseWord[];
}

const plain: PaperStyle = { letterheads: [], spelling: 'toneOnU', words: [] };

/** What was settled; an office that never settled anything writes as papers are shipped. */
export function paperStyleOf({ papers }: { readonly papers?: PaperStyle }): PaperStyle {
  return papers ?? plain;
}

/** The letterhead of an issuer, however its name is spelled; councils are called by their letters as well. */
export function letterheadOf({ letterheads }: PaperStyle, issuer: string): Letterhead | undefined {
  const wanted = nameOf(issuer);
  return wanted === '' ? undefined : letterheads.find((one) => nameOf(one.issuer) === wanted);
}

const ofTheParty = /^(?:ban thuong vu |ban chap hanh |thuong truc )?(?:dang|tinh|thanh|huyen|quan) uy\b/;
const ofTheState = /^(?:thuong truc )?(?:(?:uy ban|hoi dong) nhan dan|ubnd|hdnd)\b/;

/** The layout of an issuer whose name says what it is; undefined of any other, and of several at once. */
export function layoutByName(issuer: string): PaperLayout | undefined {
  const name = nameOf(issuer);
  if (name.includes(',')) return undefined;
  return ofTheParty.test(name) ? 'party' : ofTheState.test(name) ? 'state' : undefined;
}

function nameOf(issuer: string): string {
  return fold(issuer)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^ubnd /, 'uy ban nhan dan ')
    .replace(/^hdnd /, 'hoi dong nhan dan ');
}
