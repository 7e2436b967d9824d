/** How many commands of one meeting may wait; more than a hall full of phones sends within a second. */
const longestQueue = 1000;

/** Runs one job at a time, in the order in which they came. */
export class Lane {
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  get isFull(): boolean {
    return this.#waiting >= longestQueue;
  }

  /** The job's own result or error; a job that fails does not stop those behind it. */
  run<Result>(job: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1;
    const result = this.#last.then(job).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = result.catch(() => undefined);
    return result;
  }
}
