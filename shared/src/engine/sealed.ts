/**
 * Words and names that a person gave us. They travel in a part of their own that the journal can erase without
 * breaking its hash chain: the chain covers a salted digest of this part. Null once erased (a denouncer's
 * identity is a state secret; mission.md, "Traps").
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
