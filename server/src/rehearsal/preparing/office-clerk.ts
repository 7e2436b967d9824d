import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { askServer } from '../../cli/http-client.ts';
import { Person, type Coming } from '../person.ts';
import type { TextFile } from './invented.ts';
import { postUntilAnswered } from './until-answered.ts';

/** Whose link it is, and what opens it. */
export interface IssuedLink {
  readonly organisation: string | null;
  readonly department: string | null;
  readonly secret: string;
}

interface Previewed {
  readonly hash: string;
}

type Office = Coming<'preparation'> & {
  readonly cookie: string;
  /** Links go out to whom they are for. */
  readonly issued: (links: readonly IssuedLink[]) => void;
};

/**
 * Somebody of the office with an account. What a browser asks for beside the wire is asked for in the same way: links,
 * for their secrets are told once, and files.
 */
export class OfficeClerk extends Person<'preparation'> {
  readonly #office: Office;

  constructor(office: Office, changed: () => void) {
    super(office, changed);
    this.#office = office;
  }

  override act(type: ActionType, input: unknown, pin?: string): Promise<Outcome> {
    if (type === 'links.issue') return this.#issue(input as object);
    if (type === 'import.take') return this.#take(input as TextFile);
    return super.act(type, input, pin);
  }

  async #issue(input: object): Promise<Outcome> {
    const { url, meeting, cookie, issued } = this.#office;
    const path = `/api/meetings/${meeting}/links`;
    const outcome = await postUntilAnswered<{ readonly links: readonly IssuedLink[] }>(
      url,
      path,
      (id) => ({ id, ...input }),
      cookie,
    );
    if (outcome.ok) issued(outcome.links);
    return outcome;
  }

  /** Looks at the file, and takes it as the preview showed it. */
  async #take({ name, text }: TextFile): Promise<Outcome> {
    const { url, meeting, cookie } = this.#office;
    const path = `/api/streams/${meeting}/imports`;
    const previewed = await this.#previewed(url, `${path}?kind=opinions`, { name, text });
    if (!previewed.ok) return previewed;
    const formWith = (id: string) => {
      const form = new FormData();
      form.append(
        'form',
        JSON.stringify({ id, kind: 'opinions', hash: previewed.hash, choices: { channel: 'survey' } }),
      );
      form.append('file', fileOf({ name, text }), name);
      return form;
    };
    return postUntilAnswered<object>(url, `${path}/take`, formWith, cookie);
  }

  async #previewed(
    url: string,
    path: string,
    file: TextFile,
  ): Promise<({ readonly ok: true } & Previewed) | Refusal> {
    const body = new FormData();
    body.append('file', fileOf(file), file.name);
    const { answer } = await askServer<Previewed>(url, path, {
      body,
      headers: { cookie: this.#office.cookie },
    });
    return answer;
  }
}

function fileOf({ text }: TextFile): Blob {
  return new Blob([text], { type: 'text/csv' });
}
