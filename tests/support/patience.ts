/**
 * Gives up on what takes longer than so many seconds in which this process itself ran: a second in which the whole
 * machine stood still says nothing about a server.
 */
export async function within<Result>(seconds: number, work: Promise<Result>, what: string): Promise<Result> {
  let left = seconds;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setInterval(() => {
      left -= 1;
      if (left <= 0) reject(new Error(`${what}: nothing within ${seconds} s`));
    }, 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearInterval(timer);
  }
}
