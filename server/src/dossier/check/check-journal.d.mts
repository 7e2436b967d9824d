/** Hex SHA-256. */
export function sha256(bytes: Uint8Array): Promise<string>;
export function canonical(value: unknown): string;

/** Follows a record from its first line to its last. */
export class ChainCheck {
  readonly seq: number;
  readonly hash: string;
  constructor(stream: string);
  follows(line: string): Promise<boolean>;
}
