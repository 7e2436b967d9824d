import { Readable } from 'node:stream';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { sessionDay } from '@doi-thoai/shared/meeting/followup/clocks';
import { aboutIn } from '@doi-thoai/shared/papers/prepared';
import { dossierChoices, dossierRefusal, type DossierChoice } from '@doi-thoai/shared/queries/dossier';
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

const shapes: Readonly<Record<DossierChoice, { file: string; summary: string; name: string }>> = {
  all: {
    file: 'dossier.zip',
    summary:
      'The dossier of a conference: papers, files, proofs, the record with its chain, and a page that checks it',
    name: 'ho-so',
  },
  evidence: {
    file: 'evidence.zip',
    summary:
      'Of the dossier what shows that a conference was announced, held and answered, and a page that checks it',
    name: 'minh-chung',
  },
};

/** The whole file of a conference, or its evidence alone, for those who prepare it and follow it up (BL14, BX1, TD22). */
export function dossierRoutes(api: Api, given: HttpDependencies): void {
  for (const choice of dossierChoices) dossierRoute(api, given, choice);
}

function dossierRoute(api: Api, given: HttpDependencies, choice: DossierChoice): void {
  const finding = { ...given, reaching: new Reaching(given.settings, given.origins) };
  const { streams, files, journal, book } = given;
  const { file, summary, name } = shapes[choice];
  api.get(
    `/api/meetings/:meeting/${file}`,
    { schema: { tags: ['meetings'], summary, params: z.object({ meeting: id }) } },
    async (request, reply) => {
      const { meeting } = request.params;
      const seen = await look(finding, request, { meeting });
      if (isRefusal(seen)) return answer(reply, seen);
      const tooLarge = dossierRefusal(seen.data, choice);
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
        ...{ what: choice, title: seen.title, madeAt, readers: 'Lưu hành nội bộ', stream: meeting, head },
        members: dossierMembers({ finding, files, meeting, seen, choice }),
        record: choice === 'all' ? journal.readCovered(meeting, head.seq) : null,
      });
      // A title that is cut off loses its end: the day tells one year's file from another's.
      const day = sessionDay({ about: aboutIn(seen.data) });
      const called = encodeURIComponent(
        [name, plainName(seen.title), day].filter((one) => one !== null).join('-') + '.zip',
      );
      return reply
        .header('content-type', 'application/zip')
        .header('content-disposition', `attachment; filename*=UTF-8''${called}`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(Readable.from(zip, { objectMode: false }));
    },
  );
}
