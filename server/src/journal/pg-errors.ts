import { DatabaseError } from 'pg';
import { NotSaved } from './journal.ts';
import { DrizzleQueryError } from '../drizzle.ts';

/**
 * Classes of SQLSTATE that say: not now, rather than: never. Connection, authorisation, rollback by conflict,
 * resources (disk full among them), objects in use, operator intervention, system and internal errors.
 */
const trouble = new Set(['08', '28', '3D', '40', '53', '55', '57', '58', 'XX']);

/** A database that was promoted away or set to read only. */
const readOnly = '25006';

/**
 * Runs work on PostgreSQL. Throws `NotSaved` when it cannot be reached or cannot write; any other error is a
 * fault of ours and comes through without the values of the statement, which may be personal.
 */
export async function withNotSaved<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const cause = error instanceof DrizzleQueryError ? error.cause : error;
    if (isTrouble(cause)) throw new NotSaved('the record cannot be reached or written', { cause });
    throw cause;
  }
}

function isTrouble(error: unknown): boolean {
  if (error instanceof DatabaseError) {
    const code = error.code ?? '';
    return code === readOnly || trouble.has(code.slice(0, 2));
  }
  // The driver reports a lost or missing connection as a plain Error; slips of ours have types of their own.
  return (
    error instanceof Error &&
    (error.constructor === Error || 'errno' in error || error instanceof AggregateError)
  );
}

/** Whether a row with this key is there already. */
export function isTaken(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof DatabaseError && cause.code === '23505';
}
