/**
 * Words and names that a person gave us. They travel in a part of their own that the journal can erase without
 * breaking its hash chain: the chain covers a digest of this part alone. Null once erased (a denouncer's
 * identity is a state secret; UB3).
 */
export interface Sealed<Content> {
  /** Whose content this is: the id of a registration or a petition. */
  readonly subject: string;
  readonly sealed: Content | null;
}

/** An event that makes the journal erase what is sealed under these subjects. */
export interface Erasing {
  readonly erase: readonly string[];
}
