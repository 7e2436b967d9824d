/** Somebody of the list of delegates, as a form offers them. */
export interface Delegate {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  /** The organisation's name; empty for who came alone. */
  readonly body: string;
}

/** What a badge tells of its participant. */
export interface Badge {
  readonly name: string;
  readonly organisation: string | null;
  readonly body: string;
}
