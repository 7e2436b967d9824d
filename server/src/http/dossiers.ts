import { Readable } from 'node:stream';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { dossierRefusal } from '@doi-thoai/shared/queries/dossier';
import { z } from 'zod';
import { id } from '@doi-thoai/shared/engine/ids';
import { Reaching } from '../access/reach.ts';
import { whoDid } from '../access/caller.ts';
import { actorsIn } from '../streams/granting.ts';
import { dossierZip } from '../dossier/dossier-zip.ts';
import { plainName } from '../dossier/member-names.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { dossierMembers } from './dossier-members.ts';
import { answer } from './errors.ts';
import { look } from './find-paper.ts';

/** The whole file of a conference, for those who prepare it and follow it up (BL14, BX1). */
export function dossierRoutes(api: Api, given: HttpDependencies): void {
  const finding = { ...given, reaching: new Reaching(given.settings, given.origins) };
  const { streams, files, journal, book } = given;
  api.get(
    '/api/meetings/:meeting/dossier.zip',
    {
      schema: {
        tags: ['meetings'],
        summary:
          'The dossier of a conference: papers, files, proofs, the record with its chain, and a page that checks it',
        params: z.object({ meeting: id }),
      },
    },
    async (request, reply) => {
      const { meeting } = request.params;
      const seen = await look(finding, request, { meeting });
      if (isRefusal(seen)) return answer(reply, seen);
      const tooLarge = dossierRefusal(seen.data);
      if (tooLarge) return answer(reply, tooLarge);
      const { head, madeAt, actor } = await streams.with(meetingKind, meeting, (open) => ({
        head: open.checkpoint.head,
        madeAt: open.now(),
        actor: actorsIn(meetingKind, open.state, request.caller)[0],
      }));
      await book.note({
        ...{ act: 'exported', whom: meeting, stream: meeting },
        ...whoDid(request.caller, actor),
      });
      const zip = dossierZip({
        ...{ title: seen.title, madeAt, readers: 'Lưu hành nội bộ', stream: meeting, head },
        members: dossierMembers({ finding, files, meeting, seen }),
        record: journal.readCovered(meeting, head.seq),
      });
      const name = encodeURIComponent(`ho-so-${plainName(seen.title)}.zip`);
      return reply
        .header('content-type', 'application/zip')
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(Readable.from(zip, { objectMode: false }));
    },
  );
}
