import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { views } from '@doi-thoai/shared/views/audiences';
import { project } from '@doi-thoai/shared/engine/view';

/** A part of what everyone may see of a meeting. */
export type PublicPart = keyof typeof views.public;

export const publicParts = Object.keys(views.public) as PublicPart[];

/** Pages ask for few different ones. */
const maxAnswers = 8;
const citizen = { audience: 'public', seat: 'citizen', department: null, registration: null } as const;
const [comma, end] = [Buffer.from(','), Buffer.from('}}')];

/** Of one state: however many look at a page, what it shows is put together once, and each part of it too. */
class Answers {
  readonly #state: Meeting;
  readonly #parts = new Map<PublicPart, Buffer>();
  readonly #answers = new Map<string, Buffer>();

  constructor(state: Meeting) {
    this.#state = state;
  }

  read(seq: number, wanted: readonly PublicPart[]): Buffer {
    const key = [seq, ...wanted].join();
    const known = this.#answers.get(key);
    if (known) return known;
    const parts = [...new Set(wanted)].flatMap((name) => [comma, this.#part(name)]).slice(1);
    const answer = Buffer.concat([Buffer.from(`{"ok":true,"seq":${seq},"view":{`), ...parts, end]);
    if (this.#answers.size >= maxAnswers) this.#answers.clear();
    this.#answers.set(key, answer);
    return answer;
  }

  /** Without its braces, for all of them are one view. */
  #part(name: PublicPart): Buffer {
    const known = this.#parts.get(name);
    if (known) return known;
    const view = JSON.stringify(project({ [name]: views.public[name] }, this.#state, citizen));
    const part = Buffer.from(view.slice(1, -1));
    this.#parts.set(name, part);
    return part;
  }
}

const answersOf = new WeakMap<Meeting, Answers>();

/** What everyone may see of a meeting as it is after event `seq`, as JSON. */
export function publicAnswer(state: Meeting, seq: number, wanted: readonly PublicPart[]): Buffer {
  const answers = answersOf.get(state) ?? new Answers(state);
  answersOf.set(state, answers);
  return answers.read(seq, wanted);
}
