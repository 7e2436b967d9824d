import { only } from '@doi-thoai/shared/engine/view';
import type { MinuteKind } from '@doi-thoai/shared/meeting/record/minute-id';
import { gapsOf, type Gap } from '@doi-thoai/shared/queries/gaps';
import { intent, type Bot, type Intent } from '../intent.ts';
import { said } from './script.ts';

/** The secretary writes what the record lacks, and then the minutes are final. */
export const secretaryBot: Bot<'secretary'> = ({ data, me }) => {
  if (me.seat !== 'secretary-1' || data.about[only]?.state !== 'closed') return [];
  if (Object.values(data.minutesPapers).some(({ amended }) => amended === null)) return [];
  for (const gap of gapsOf(data)) {
    const words = writing(gap);
    if (words) return [words];
  }
  return [intent('papers.makeFinal', { kind: 'minutes' }, 8)];
};

/** What the secretary can write; who replies to whom was not reached, the office says. */
function writing(gap: Gap): Intent | undefined {
  switch (gap.kind) {
    case 'absent':
      return part('absent', 'Bận công tác, đã báo trước.');
    case 'secretaries':
      return part('secretaries', 'Lê Thị Ghi Chép, Văn phòng');
    case 'opening':
    case 'earlier':
    case 'conclusion':
      return part(gap.kind, said.minutes);
    case 'answering':
      return part('answering', said.minutes, gap.turn);
    case 'time':
      return part('between', said.minutes, String(gap.from));
    case 'parent':
      return part('speech', said.minutes, gap.turn);
    case 'words':
      return beside('raised', gap.entry);
    case 'answer':
      return beside('delivered', gap.entry);
    case 'comment':
      return beside('commented', gap.entry);
    case 'turn':
      return beside('turn', gap.entry);
    case 'disposition':
    case 'asked':
    case 'petition':
    case 'name':
    case 'promise':
    case 'body':
    case 'notReached':
    case 'notRaised':
      return undefined;
  }
}

function part(name: string, text: string, of = ''): Intent {
  return intent('minutes.writePart', { part: name, of, text }, 6);
}

/** Entries of the timeline bear the sign of their kind before the id. */
function beside(kind: MinuteKind, entry: string): Intent {
  return intent('minutes.write', { kind, of: entry.slice(entry.indexOf(':') + 1), text: said.minutes }, 6);
}
