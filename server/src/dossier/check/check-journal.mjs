// The chain of a conference's record, checked again from what each line says. Written a second time and by itself: a
// mistake of the server cannot hide in its own checking. Runs in browsers as well as in Node.

/** Hex SHA-256. */
export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON whose objects have their keys in the order of UTF-16 code units, without blanks. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** What the hash of an event is taken over, in the format of its row. */
function covered(before, stream, row) {
  const { seq, format, type, at, by, person, device, command, data, subject, seal, receipt } = row;
  if (format === 1) return { before, meeting: stream, seq, type, at, by, command, data, subject, seal };
  return { before, format, stream, seq, type, at, by, person, device, command, data, subject, seal, receipt };
}

/** Follows a record from its first line to its last. */
export class ChainCheck {
  #stream;
  seq = 0;
  hash = '';

  constructor(stream) {
    this.#stream = stream;
  }

  /** Whether a line is the next event, and says what its hash was taken over. */
  async follows(line) {
    const row = rowIn(line);
    const expected = this.seq + 1;
    this.seq = expected;
    if (row === null || row.seq !== expected || typeof row.hash !== 'string') return false;
    const before = this.hash;
    this.hash = row.hash;
    // Of what the first release kept in clear and nobody may hand on, the hash alone stands here.
    if (row.withheld !== undefined) return isWithheld(row);
    if (!saysNothingElse(row)) return false;
    return (
      row.hash === (await sha256(new TextEncoder().encode(canonical(covered(before, this.#stream, row)))))
    );
  }
}

function isWithheld(row) {
  return Object.keys(row).sort().join() === 'hash,seq,withheld' && /^[0-9a-f]{64}$/.test(row.hash);
}

const members = 'at,by,command,data,device,format,hash,person,receipt,seal,seq,subject,type';

/** What no hash covers has no place in a line. */
function saysNothingElse(row) {
  return Object.keys(row).sort().join() === members;
}

function rowIn(line) {
  try {
    const row = JSON.parse(line);
    // Written in one way alone, so that no byte of it can change unseen.
    return typeof row === 'object' && row !== null && canonical(row) === line ? row : null;
  } catch {
    return null;
  }
}
