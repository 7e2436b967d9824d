import { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import { id } from '../engine/ids.ts';
import { refuse } from '../engine/refusal.ts';
import type { Sealed } from '../engine/sealed.ts';
import { importedFile } from '../imports/imported-file.ts';
import { action, type Evolvers } from './action.ts';
import { bodyFacts, factsIn, isNamed, isTaken, keepers, type BodiesEvent, type Body } from './bodies.ts';
import type { Office } from './office.ts';

/** What a list brought into the directory, and whether it was taken back (TD5, TD8). */
export interface BodiesImport {
  readonly id: string;
  /** SHA-256 of the file, in hex. */
  readonly file: string;
  readonly name: string;
  readonly sheet: string;
  /** Ids of the bodies that it brought. */
  readonly made: readonly string[];
  readonly at: Instant;
  readonly undone: boolean;
}

export type ImportedBodiesEvent =
  | ({
      readonly type: 'bodiesImported';
      readonly id: string;
      readonly file: string;
      readonly made: readonly string[];
    } & Sealed<Pick<BodiesImport, 'name' | 'sheet'>>)
  | { readonly type: 'bodiesImportUndone'; readonly import: string };

type Added = Extract<BodiesEvent, { readonly type: 'bodyAdded' }>;

export const importedBodiesActions = {
  /** Many bodies at once, as a list has them: all of them, or none. */
  'directory.addBodies': action({
    may: keepers,
    input: z.strictObject({ file: importedFile, bodies: z.array(z.strictObject(bodyFacts)).min(1).max(500) }),
    decide(office, { file: { hash, name, sheet }, bodies }, { newId }) {
      const before = office.imports.find((one) => !one.undone && one.file === hash && one.sheet === sheet);
      if (before) return refuse('importThere');
      const batch = newId();
      const seen = new Set<string>();
      const added: Added[] = [];
      for (const input of bodies) {
        const { open, sealed } = factsIn(input);
        const key = `${open.level}:${open.name.toLocaleLowerCase('vi')}`;
        if (isTaken(office, open) || seen.has(key)) return refuse('bodyThere', { body: open.name });
        seen.add(key);
        const body = newId();
        added.push({ type: 'bodyAdded', id: body, ...open, subject: body, sealed });
      }
      const noted: ImportedBodiesEvent = {
        ...{ type: 'bodiesImported', id: batch, file: hash, made: added.map((event) => event.id) },
        ...{ subject: batch, sealed: { name, sheet } },
      };
      return [noted, ...added];
    },
  }),
  /** Takes a whole list back, until something hangs on a body of it. */
  'directory.undoImport': action({
    may: keepers,
    input: z.strictObject({ import: id }),
    decide(office, { import: wanted }) {
      const row = office.imports.get(wanted);
      if (!row) return refuse('unknownImport');
      if (row.undone) return [];
      const going = row.made.flatMap((body) => office.bodies.get(body) ?? []);
      if (going.some((body) => hangsOn(office, body))) return refuse('importUsed');
      const removed = going.map(({ id: body }) => ({ type: 'bodyRemoved' as const, body, erase: [body] }));
      return [...removed, { type: 'bodiesImportUndone', import: wanted }];
    },
  }),
};

/** A body that has people, succeeded another one or was ended is no mere line of a list any more. */
function hangsOn(office: Office, { id: body, validTo }: Body): boolean {
  return validTo !== null || isNamed(office, body);
}

export const importedBodiesEvolvers: Evolvers<ImportedBodiesEvent> = {
  bodiesImported: (office, { type: _type, subject: _subject, sealed, ...row }, { at }) => ({
    ...office,
    imports: office.imports.with({
      ...row,
      ...(sealed ?? { name: '', sheet: '' }),
      ...{ at, undone: false },
    }),
  }),
  bodiesImportUndone: (office, { import: undone }) => ({
    ...office,
    imports: office.imports.update(undone, (row) => ({ ...row, undone: true })),
  }),
};
