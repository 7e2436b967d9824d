import { reachedOrigin } from '#lib/api/reached-origin.svelte.ts';
import { invitationWords as words } from '#lib/words/invitations.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import type { IssuedLink } from '../issued.svelte.ts';

/** Invitations whose slips have the code of each one's link; only this page knows the secrets, as long as it stands. */
export class PrintedInvitations {
  readonly #meeting: string;
  readonly #origin = reachedOrigin();
  busy = $state(false);

  constructor(meeting: string) {
    this.#meeting = meeting;
  }

  async take(links: readonly IssuedLink[]): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const file = await this.#asked(links);
    this.busy = false;
    if (!file) {
      toast(words.notPrinted, { tone: 'ring' });
      return;
    }
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = `${words.paper}.pdf`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 60_000);
  }

  async #asked(links: readonly IssuedLink[]): Promise<Blob | undefined> {
    const body = {
      origin: this.#origin.at ?? location.origin,
      links: links.map(({ invitee, secret }) => ({ invitee, secret })),
    };
    try {
      const answer = await fetch(`/api/meetings/${this.#meeting}/invitations.pdf`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return answer.ok ? await answer.blob() : undefined;
    } catch {
      return undefined;
    }
  }
}
