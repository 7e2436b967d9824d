import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { ImportCode } from '@doi-thoai/shared/words/import-refusals';
import type { Params } from '@doi-thoai/shared/words/say';

/** A file that is not taken, with the sentence that its sender is told. */
export class NotTaken extends Error {
  readonly refusal: Refusal;

  constructor(code: ImportCode, params: Params = {}) {
    super(code);
    this.refusal = refuse(code, params);
  }
}
