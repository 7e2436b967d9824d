/** A member of a dossier's zip, which is stored as it is. */
export interface Member {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
}

export interface Entry extends Member {
  /** Where its header begins. */
  readonly offset: number;
}

export interface Source {
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

export function headerOf(member: Member): Uint8Array;
export function directoryEntryOf(entry: Entry): Uint8Array;
export function endOf(count: number, directorySize: number, directoryOffset: number): Uint8Array;
export function entriesIn(source: Source): Promise<Entry[]>;
export function beginOf(entry: Entry): number;
export function structureChanges(
  source: Source,
  entries: readonly Entry[],
): Promise<{ readonly path: string; readonly at: number }[]>;
