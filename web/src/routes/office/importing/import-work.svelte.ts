import type { analyse, Choices, Known, Preview } from '@doi-thoai/shared/imports/analyse';
import type { OpinionEntry } from '@doi-thoai/shared/imports/entries';
import { likelyChannel } from '@doi-thoai/shared/imports/likely-channel';
import type { ReadFile } from '@doi-thoai/shared/imports/sheet';
import type { ColumnUse, ImportKind } from '@doi-thoai/shared/imports/vocabulary';
import { randomId } from '@doi-thoai/shared/client/random-id';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { upload } from '#lib/api/ask.ts';
import { deviceStorage } from '#lib/ui/device-storage.ts';
import { front } from '#lib/words/front.ts';
import { officeRefusal } from '#lib/words/office-refusal.ts';

/** What the server read out of a file. */
interface Read {
  readonly hash: string;
  readonly name: string;
  readonly file: ReadFile;
  readonly known: Known;
}

type ByHand = Record<number, ColumnUse | null>;

/**
 * One file on its way in: read by the server, looked through and answered here, taken by one act. Nothing is saved
 * before that; what is chosen only changes what would be taken.
 */
export class ImportWork {
  readonly #stream: string;
  readonly #analysis: () => typeof analyse | undefined;
  #file = $state.raw<File>();
  #id = randomId();
  #busy = $state(false);
  #refusal = $state.raw<Refusal | 'unreachable'>();
  kind = $state<ImportKind>() as ImportKind;
  read = $state.raw<Read>();
  choices = $state.raw<Choices>({});
  /** How many rows came in, once they did. */
  taken = $state<number>();
  readonly preview: Preview | undefined = $derived.by(
    () => this.read && this.#analysis()?.(this.read.file, this.kind, this.read.known, this.choices),
  );

  /** @param analysis what looks a file through, once it is loaded */
  constructor(stream: string, kind: ImportKind, analysis: () => typeof analyse | undefined) {
    this.#stream = stream;
    this.kind = kind;
    this.#analysis = analysis;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Why not, in the language of the page. */
  get refused(): string | undefined {
    const refusal = this.#refusal;
    if (refusal === undefined) return undefined;
    return refusal === 'unreachable' ? front.unreachable : officeRefusal(refusal);
  }

  /** Has a file read; what was said of another one is forgotten. */
  async open(file: File): Promise<void> {
    this.close();
    this.#file = file;
    const answer = await this.#asking(() =>
      upload<Read>(`/api/streams/${this.#stream}/imports?kind=${this.kind}`, file),
    );
    if (!answer) return;
    this.read = answer;
    const before = this.#remembered();
    if (before) this.choices = { columns: before };
  }

  close(): void {
    this.read = undefined;
    this.choices = {};
    this.taken = undefined;
    this.#refusal = undefined;
    this.#id = randomId();
  }

  /** Takes what the preview shows; whether it was. */
  async take(): Promise<boolean> {
    const { read, kind, channel } = this;
    const file = this.#file;
    if (!read || !file) return false;
    const choices = kind === 'opinions' ? { ...this.choices, channel } : this.choices;
    const form = { id: this.#id, kind, hash: read.hash, choices };
    const answer = await this.#asking(() =>
      upload<{ count: number }>(`/api/streams/${this.#stream}/imports/take`, file, form),
    );
    if (!answer) return false;
    this.taken = answer.count;
    return true;
  }

  answer(key: string, choice: string): void {
    const answers = { ...this.choices.answers, [key]: choice };
    if (key !== 'whichSheet') this.choices = { ...this.choices, answers };
    else this.choices = { ...this.#ofFile(), sheet: Number(choice) };
  }

  /** What was said of the file, whichever sheet of it is taken. */
  #ofFile(): Pick<Choices, 'decode' | 'channel'> {
    const { decode = true, channel } = this.choices;
    return channel === undefined ? { decode } : { decode, channel };
  }

  /** By which way its opinions came: as somebody said, else as the file says of itself. */
  get channel(): Choices['channel'] {
    const { read, preview } = this;
    return this.choices.channel ?? (read && preview ? likelyChannel(read.name, preview) : undefined);
  }

  /** Whether it is not known by which way its opinions came. */
  get lacksChannel(): boolean {
    return this.kind === 'opinions' && this.channel === undefined;
  }

  by(channel: NonNullable<Choices['channel']>): void {
    this.choices = { ...this.choices, channel };
  }

  use(column: number, use: ColumnUse | null): void {
    const columns = { ...this.choices.columns, [column]: use };
    this.choices = { ...this.choices, columns };
    deviceStorage.write(this.#memory(), JSON.stringify(columns));
  }

  headerIn(row: number | null): void {
    const { header: _header, columns: _columns, ...rest } = this.choices;
    this.choices = row === null ? rest : { ...rest, header: { from: row, to: row } };
  }

  decode(decode: boolean): void {
    this.choices = { ...this.choices, decode };
  }

  correct(cell: string, text: string): void {
    this.choices = { ...this.choices, corrections: { ...this.choices.corrections, [cell]: text } };
  }

  leaveOut(row: number, out: boolean): void {
    const others = (this.choices.leftOut ?? []).filter((one) => one !== row);
    this.choices = { ...this.choices, leftOut: out ? [...others, row] : others };
  }

  /** People and matters in it, where it is of opinions. */
  get counted(): { readonly people: number; readonly matters: number } {
    if (this.kind !== 'opinions') return { people: 0, matters: 0 };
    const entries = (this.preview?.entries ?? []) as readonly OpinionEntry[];
    return {
      people: entries.reduce((all, { people }) => all + people.length, 0),
      matters: entries.reduce((all, { matters }) => all + matters.length, 0),
    };
  }

  async #asking<Answer extends object>(
    ask: () => Promise<(Answer & { readonly ok: true }) | Refusal | undefined>,
  ): Promise<Answer | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    this.#refusal = undefined;
    const answer = await ask();
    this.#busy = false;
    if (answer?.ok) return answer;
    this.#refusal = answer ?? 'unreachable';
    return undefined;
  }

  /** Tables of one sender have the same titles: what was said of their columns is kept on this device. */
  #memory(): string {
    const titles = (this.preview?.columns ?? []).map(({ title }) => title).join('|');
    return `import-columns:${this.kind}:${titles}`.slice(0, 300);
  }

  #remembered(): ByHand | undefined {
    try {
      const kept = deviceStorage.read(this.#memory());
      return kept === undefined ? undefined : (JSON.parse(kept) as ByHand);
    } catch {
      return undefined;
    }
  }
}
