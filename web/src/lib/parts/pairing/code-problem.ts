import { problemOfCode } from '@doi-thoai/shared/wire/pairing-code';
import { pairingWords } from '#lib/words/pairing.ts';

/** Why what was typed cannot be a code, in words; undefined when it can. */
export function codeProblem(typed: string): string | undefined {
  const problem = problemOfCode(typed);
  if (problem === undefined) return undefined;
  if (problem.kind === 'letters') return pairingWords.codeHasLetters;
  return problem.kind === 'short' ? pairingWords.codeTooShort(problem.missing) : pairingWords.codeTooLong;
}
