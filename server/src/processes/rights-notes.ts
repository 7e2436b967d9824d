import { accessId } from '@doi-thoai/shared/access/access';
import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import type { MemberEvent } from '@doi-thoai/shared/meeting/plan/members';
import { digestOf } from '../accounts/secrets.ts';
import type { Process } from './process.ts';

/** Writes to the record of access whose rights in a meeting were changed, and by whom. */
export function rightsNotes(): Process {
  return {
    name: 'rights-notes',
    follows: (stream) => kindNameOf(stream) === 'meeting',
    wants: (type) => type === 'memberGranted' || type === 'memberRevoked',
    onEvent: (stream, { seq, by, event }) => {
      if (event.type !== 'memberGranted' && event.type !== 'memberRevoked') return Promise.resolve([]);
      const { account } = event as MemberEvent;
      const id = `rights-${digestOf(`${stream} ${seq}`).slice(0, 40)}`;
      const note = { act: 'rightsChanged', who: by.seat, device: null, whom: account, stream };
      return Promise.resolve([{ id, stream: accessId, type: 'access.note', input: note }]);
    },
    onClock: () => Promise.resolve([]),
  };
}
