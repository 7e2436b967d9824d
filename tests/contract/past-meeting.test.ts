import { afterAll, beforeAll, expect, test } from 'vitest';
import { PastMeeting } from '@doi-thoai/server/http/past-meeting';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import type { Streams } from '@doi-thoai/server/streams/streams';
import { seenBy } from '@doi-thoai/shared/testing/seen-by';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
const coordinator = anAccount('coordinator');
const meeting = 'doc-mot-lan';
const kinds = ['notice', 'programme', 'posting', 'webNotice'] as const;

beforeAll(async () => {
  server = await startInProcess();
  await must('plan.start', {
    ...{ template: 'commune', title: 'Đối thoại với Nhân dân', host: 'UBND xã Đồng Mẫu' },
    ...{ heldOn: '2026-12-18', period: '', startsAt: '08:00', place: 'Hội trường xã' },
  });
  for (const kind of kinds) await must('papers.makeFinal', { kind });
});
afterAll(() => server.stop());

async function must(type: string, input: object): Promise<void> {
  expect(await server.command(coordinator, meeting, type, input), type).toMatchObject({ ok: true });
}

/** The same streams, with how often a past of theirs was asked for. */
function counted(): Pick<Streams, 'asOf'> & { readonly readings: number } {
  let readings = 0;
  const { streams } = server.app;
  const asOf: Streams['asOf'] = (...asked) => {
    readings += 1;
    return streams.asOf(...asked);
  };
  return {
    asOf,
    get readings() {
      return readings;
    },
  };
}

test('DS10 PA8 the record is read once for all papers that are final, and not at all while none is asked for', async () => {
  const { state } = await server.app.streams.standing(meetingKind, meeting);
  const streams = counted();
  const papers = [...state.papers];
  const past = new PastMeeting(streams, meeting, seenBy('preparation', state), papers);
  expect(streams.readings).toBe(0);
  const stood = await Promise.all(papers.map(({ finalSeq }) => past.asOf(finalSeq)));
  expect(streams.readings).toBe(1);
  expect(stood.map(({ head }) => head.seq)).toEqual(papers.map(({ finalSeq }) => finalSeq));
  // Each as if it had been read by itself.
  for (const one of stood) {
    const [alone] = await server.app.streams.asOf(meetingKind, meeting, [one.head.seq]);
    expect(one).toEqual(alone);
  }
  expect(stood.map((one) => one.state.papers.size).sort()).toEqual([1, 2, 3, 4]);
});

test('DS10 as often as an event is asked for, in any order and past the end, it is answered as it stood', async () => {
  const { head } = await server.app.streams.standing(meetingKind, meeting);
  const asked = [3, 1, 3, head.seq + 100, head.seq, 0];
  const stood = await server.app.streams.asOf(meetingKind, meeting, asked);
  expect(stood.map((one) => one.head.seq)).toEqual([3, 1, 3, head.seq, head.seq, 0]);
});
