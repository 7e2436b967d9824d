import { createClient } from 'redis';

const stream = 'bench-bare-relay';
/** Milliseconds after which whoever waits asks again. */
const blockMs = 5000;

interface Said {
  readonly id: string;
  readonly message: { readonly no?: string };
}

/** Says numbers to all bare servers through a stream in Redis, and hears what all say, itself among them. */
export async function relayOver(
  url: string,
  hear: (no: number) => void,
): Promise<(no: number) => Promise<unknown>> {
  const [saying, hearing] = [createClient({ url }), createClient({ url })];
  await Promise.all([saying.connect(), hearing.connect()]);
  const listen = async (): Promise<void> => {
    for (let last = '0'; ;) {
      const heard = await hearing.xRead({ key: stream, id: last }, { BLOCK: blockMs });
      for (const { messages } of heard ?? [])
        for (const { id, message } of messages as readonly Said[]) {
          last = id;
          hear(Number(message.no));
        }
    }
  };
  void listen();
  return (no) => saying.xAdd(stream, '*', { no: String(no) });
}
