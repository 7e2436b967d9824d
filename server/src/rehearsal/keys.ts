import { only } from '@doi-thoai/shared/engine/view';
import type { Cast } from './cast.ts';

/** Conducts from a terminal, by the same commands as from a console; gives how to stop listening. */
export function listenToKeys(moderator: Cast['moderator'], { stop }: { stop: () => void }): () => void {
  const { stdin } = process;
  if (!stdin.isTTY) return () => undefined;
  const press = (key: string): void => {
    const { paused = false, pace = 1 } = moderator.data?.rehearsal[only] ?? {};
    if (key === 'q' || key === '\u0003') stop();
    else if (key === ' ') void moderator.act(paused ? 'rehearsal.resume' : 'rehearsal.pause', {});
    else if (key === 'n') void moderator.act('rehearsal.step', {});
    else if (key === '+' || key === '=')
      void moderator.act('rehearsal.setPace', { pace: Math.min(60, pace * 2) });
    else if (key === '-')
      void moderator.act('rehearsal.setPace', { pace: Math.max(1, Math.floor(pace / 2)) });
  };
  stdin.setRawMode(true).setEncoding('utf8').resume().on('data', press);
  return () => stdin.off('data', press).setRawMode(false).pause();
}
