import { encodeFrame, FramedBroadcast } from './broadcast.ts';
import type { Delivery } from './delivery.ts';
import { attachLean, releaseRequest } from './release-request.ts';
import { parser, SharedAck } from './shared-ack.ts';

/** Rests on insides of Socket.IO, Engine.IO and ws that their documentation does not promise. */
export const fastDelivery: Delivery = {
  attach: (http, open) => attachLean(http, () => open({ parser })),
  broadcast: (server, event, ...message) => new FramedBroadcast(server, encodeFrame(event, ...message)),
  sharedAck: (to, own, shared) => new SharedAck(to, own, shared),
  releaseRequest,
};
