import { expect, test } from 'vitest';
import { officeId } from '@doi-thoai/shared/office/office';
import { convene, withAssignment, type Convened } from '../../support/convened.ts';
import { anAccount, startInProcess } from '../../support/in-process-server.ts';
import { MailServer } from '../../support/mail-server.ts';
import { createTestDatabase, empty } from '../../support/postgres.ts';
import { freshDataDir, startServer } from '../../support/server.ts';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';

const coordinator = anAccount('coordinator');

/** A body that is to be reminded by e-mail, and no server that would. */
async function asked(databaseUrl: string, mailServer: MailServer): Promise<Convened> {
  const server = await startInProcess({ databaseUrl, mail: mailServer.settings });
  const body = { name: 'Phòng Giao thông', level: 'commune', kind: 'office', email: 'gt@xa.example' };
  await server.command(coordinator, officeId, 'directory.addBody', body);
  const hall = await convene(server);
  const { petition } = await withAssignment(hall);
  await hall.must(hall.chair, 'petitions.dispose', {
    ...{ petition, kind: 'toBeVerified', department: 'giao-thong' },
  });
  await hall.must(hall.chair, 'meeting.close', {});
  const owed = (await hall.state()).commitments.find((row) => row.petition === petition);
  await hall.must(coordinator, 'reminders.mail', { department: 'giao-thong', parts: [owed?.id ?? ''] });
  await server.stop();
  return hall;
}

test('RM7 BX11 a server that is killed while it sends a mail sends it once it is back, and one mail is taken', async () => {
  const [mailServer, database, folder] = [
    await MailServer.starts(),
    await createTestDatabase(empty),
    freshDataDir(),
  ];
  try {
    const { meeting } = await asked(database.url, mailServer);
    const settings = {
      ...{ DATABASE_URL: database.url, SAMPLES: 'off' },
      ...{ SMTP_URL: mailServer.url, MAIL_FROM: mailServer.settings.from },
    };
    mailServer.answers('keepsSilent', 'takes');
    const come = () => new Promise<void>((resolve) => (mailServer.hasCome = resolve));
    const first = come();
    const killed = await startServer(folder.path, settings);
    await first;
    await killed.kill();
    const second = come();
    // The lease of whoever was killed is somebody else's after a quarter of a minute.
    const back = await startServer(folder.path, settings);
    await second;
    await back.stop();
    expect(back.said()).not.toContain(mailServer.settings.auth?.pass);
    const reader = await startInProcess({ databaseUrl: database.url });
    const [reminder] = await reader.app.streams.with(meetingKind, meeting, ({ state }) => [
      ...state.reminders,
    ]);
    await reader.stop();
    expect(mailServer.came).toEqual(new Array(2).fill(`<${reminder?.id}@xa.example>`));
    expect(mailServer.taken).toHaveLength(1);
    expect(reminder).toMatchObject({ way: 'mail', sentOn: expect.any(String) as string });
  } finally {
    await mailServer.stop();
    await database.drop();
    folder.remove();
  }
});
