import { createHash } from 'node:crypto';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Upload } from './multipart.ts';
import type { Person } from './person.ts';
import type { Round } from './round.ts';

const staff = ['chair', 'moderator', 'secretary', 'coordinator'];
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);

/** A picture or a document with a word in it that only those may read who may have the file. */
export function uploadFor(round: Round, _person: Person): Upload {
  const kind = round.chance.of(['jpeg', 'pdf', 'text'] as const);
  let file = '';
  const word = Buffer.from(round.ownWord('file', (reader, meeting) => mayHave(reader, meeting, file)));
  const content = {
    jpeg: Buffer.concat([jpeg, word]),
    pdf: Buffer.concat([Buffer.from('%PDF-1.4\n'), word]),
    text: word,
  }[kind];
  file = createHash('sha256').update(content).digest('hex');
  return { fileName: `tệp ${kind}.bin`, mediaType: 'application/octet-stream', content };
}

/** Whoever runs the session, the desk that took a slip, the department that attached evidence. */
function mayHave({ identity }: Person, meeting: Meeting, file: string): boolean {
  const { roles, seat } = identity;
  const slip = meeting.registrations.find((row) => row.slip?.id === file);
  const holders = meeting.assignments.filter(
    ({ id }) => meeting.answers.get(id)?.evidence.some((one) => one.id === file) === true,
  );
  if (roles.some((role) => staff.includes(role))) return slip !== undefined || holders.length > 0;
  if (seat?.role === 'desk') {
    const own = meeting.registrations.filter((row) => row.slip?.id === file && row.takenBy === seat.id);
    return own.length > 0;
  }
  return holders.some((row) => row.department === seat?.department);
}
