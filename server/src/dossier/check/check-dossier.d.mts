import type { Source } from './zip-structure.mjs';

/** What is not as it was written, and where. */
export interface Finding {
  readonly code:
    'notADossier' | 'structure' | 'manifest' | 'sums' | 'missing' | 'added' | 'changed' | 'event' | 'end';
  /** The member; empty where it is none's. */
  readonly path: string;
  /** Which byte of the zip, the first one is 0. */
  readonly at?: number;
  /** Which bytes of the member, the first one is 1; null where it goes on to the end. */
  readonly from?: number;
  readonly to?: number | null;
  readonly line?: number;
  /** Which event of the record. */
  readonly seq?: number;
}

export interface FileSum {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The sums of its stretches, one after the other. */
  readonly blocks: string;
}

/** The list in a dossier. */
export interface Manifest {
  readonly format: 1;
  /** The whole dossier with its record, or of it what is taken as evidence, without the record. */
  readonly what: 'all' | 'evidence';
  readonly title: string;
  /** By the clock of the record, in milliseconds. */
  readonly madeAt: number;
  /** Who may read it. */
  readonly readers: string;
  readonly record: {
    readonly stream: string;
    /** In evidence alone there are none. */
    readonly parts: readonly string[];
    /** Where the record ended; the signature under it has its place here. */
    readonly head: {
      readonly seq: number;
      readonly hash: string;
      readonly at: number;
      readonly signature: null;
    };
  };
  readonly files: readonly FileSum[];
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** What the dossier says of itself; null where that cannot be read. */
  readonly told: Manifest | null;
}

export const manifestName: string;
export const sumsName: string;
export const blockLength: number;
export const blockDigits: number;
export function sumsOf(files: readonly Pick<FileSum, 'path' | 'sha256'>[], manifestSum: string): string;
export function checkZip(source: Source): Promise<Checked>;
export function checkMembers(members: ReadonlyMap<string, () => Promise<Uint8Array>>): Promise<Checked>;
