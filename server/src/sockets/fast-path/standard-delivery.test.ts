import { expect, test } from 'vitest';
import type { SocketServer } from '../socket-types.ts';
import { standardDelivery } from './standard-delivery.ts';

/** As much of Socket.IO as is sent through: whom each event went to; nobody in particular is everyone. */
function listening() {
  const sent: unknown[] = [];
  const to = (ids: readonly string[]) => ({
    emit: (...event: readonly unknown[]) => sent.push([ids.length > 0 ? ids : 'everyone', ...event]),
  });
  return { server: { to } as unknown as SocketServer, sent };
}

test('X4 without the fast path events go out by Socket.IO’s own emit, in order, and to nobody when nobody is meant', () => {
  const { server, sent } = listening();
  const reload = standardDelivery.broadcast(server, 'reload');
  const revoked = standardDelivery.broadcast(server, 'revoked');
  const both = reload.followedBy(revoked);
  both.sendTo(['one', 'two']);
  both.sendTo([]);
  expect(sent).toEqual([
    [['one', 'two'], 'reload'],
    [['one', 'two'], 'revoked'],
  ]);
});

test('X2 without the fast path an answer that is shared in part says the same', () => {
  const answer = standardDelivery.sharedAck({} as never, { ok: true }, { seq: 7, view: {} });
  expect(answer).toEqual({ ok: true, seq: 7, view: {} });
});
