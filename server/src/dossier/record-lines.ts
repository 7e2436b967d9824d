import { canonicalJson } from '../journal/canonical-json.ts';
import type { CoveredRow } from '../journal/journal.ts';

/**
 * An event of the record as a dossier holds it: what its hash covers, and nothing else. Of what was sealed there is the
 * seal alone, so that what is erased later does not live on in a dossier that was taken before.
 */
export function recordLine(row: CoveredRow): string {
  const { seq, format, type, at, by, person, device, command, data, subject, seal, receipt, hash } = row;
  // The first release kept the secret of a receipt among what the hash covers: whoever holds it reads that receipt.
  if (format === 1 && typeof data === 'object' && data !== null && 'receipt' in data)
    return canonicalJson({ seq, hash, withheld: 'receipt' });
  return canonicalJson({
    ...{ seq, format, type, at, by, person, device, command, data, subject, seal, receipt, hash },
  });
}
