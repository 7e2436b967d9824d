/** Asks for something once and gives everybody the same answer; after a failure it is asked for again. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () =>
    (answer ??= ask().catch((failure: unknown) => {
      answer = undefined;
      throw failure;
    }));
}
