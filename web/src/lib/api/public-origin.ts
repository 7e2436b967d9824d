import { get } from './ask.ts';

let asked: Promise<string> | undefined;

/** Where phones reach this server: codes that they scan must not lead to this machine's own name for itself. */
export function publicOrigin(): Promise<string> {
  asked ??= get<{ origin: string | null }>('/api/address').then((answer) => {
    if (!answer?.ok) asked = undefined;
    return (answer?.ok && answer.origin) || location.origin;
  });
  return asked;
}
