let last: Promise<unknown> = Promise.resolve();

/**
 * Begins once whoever came before has ended, well or not. In a hall each device is a machine of its own: ten that open at
 * once on this one would each wait for all the others.
 */
export function inTurn<Came>(begin: () => Promise<Came>): Promise<Came> {
  const mine = last.then(begin, begin);
  last = mine.catch(() => undefined);
  return mine;
}
