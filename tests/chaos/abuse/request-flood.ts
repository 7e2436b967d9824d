import { Agent, request } from 'node:http';
import { addressOf } from '../../cast/people.ts';
import { Counts, steadily, type Going, type RequestFlood } from './attack.ts';

/** What finds so many without an answer is not sent, and counted. */
const maxUnanswered = 256;

export function floodRequests(url: string, { perSecond, addresses }: RequestFlood): Going {
  const counts = new Counts();
  const agent = new Agent({ keepAlive: true, maxSockets: maxUnanswered });
  let [unanswered, no] = [0, 0];
  const answered = (how: string): void => {
    unanswered -= 1;
    counts.add(how);
  };
  const send = (path: string): void => {
    if (unanswered >= maxUnanswered) {
      counts.add('not sent');
      return;
    }
    unanswered += 1;
    no += 1;
    const headers = { 'x-forwarded-for': addressOf(200_000 + (no % addresses)) };
    const asked = request(`${url}${path}`, { agent, headers }, (response) => {
      response.resume().once('end', () => answered(String(response.statusCode)));
    });
    asked.once('error', () => answered('cut off'));
    asked.end();
  };
  const stops = Object.entries(perSecond).map(([path, rate]) => steadily(rate, () => send(path)));
  return {
    end: () => {
      for (const stop of stops) stop();
      const tally = { ...counts.tally, ...(unanswered > 0 ? { unanswered } : {}) };
      agent.destroy();
      return Promise.resolve(tally);
    },
  };
}
