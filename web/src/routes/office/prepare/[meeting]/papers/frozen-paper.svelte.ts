import type { Paper } from '@doi-thoai/shared/papers/paper';
import type { StandingPaper } from '@doi-thoai/shared/queries/paper-register';
import { get } from '#lib/api/ask.ts';

/** A final paper as the record has it; what the page itself could make of it says what holds today. */
export class FrozenPaper {
  #found = $state.raw<{ readonly key: string; readonly paper: Paper | undefined }>();
  readonly #key: () => string | undefined;

  /** To be called while a component is set up. */
  constructor(meeting: () => string, standing: () => StandingPaper | undefined) {
    const key = $derived(keyOf(standing()));
    this.#key = () => key;
    $effect(() => {
      const asked = key;
      const { kind, of = '' } = standing() ?? {};
      if (asked === undefined || kind === undefined || this.#found?.key === asked) return;
      void get<{ paper: Paper }>(`/api/meetings/${meeting()}/papers/${kind}${copyIn(of)}`).then((answer) => {
        if (this.#key() === asked) this.#found = { key: asked, paper: answer?.ok ? answer.paper : undefined };
      });
    });
  }

  /** Undefined while it is a draft, and until it is here. */
  get paper(): Paper | undefined {
    return this.#found?.key === this.#key() ? this.#found?.paper : undefined;
  }

  /** It could not be had. */
  get missing(): boolean {
    return this.#key() !== undefined && this.#found?.key === this.#key() && !this.#found?.paper;
  }
}

/** Changes with all that a final paper says; undefined of a draft. */
function keyOf(standing: StandingPaper | undefined): string | undefined {
  if (!standing?.row) return undefined;
  const { row, number, date, signer } = standing;
  return JSON.stringify([row.id, number, date, signer]);
}

/** Whose copy, in an address. */
function copyIn(of: string): string {
  return of === '' ? '' : `?of=${encodeURIComponent(of)}`;
}
