import { expect, test } from 'vitest';
import { namesInvited } from '../meeting/plan/invited.ts';
import { gathered } from '../testing/prepared-papers.ts';
import { copiesOf } from './copies.ts';
import { planIn } from './prepared.ts';

test('IN5 PA26 who is asked for a reply is exactly who gets an invitation, in the same order', () => {
  for (const layout of ['state', 'party'] as const) {
    const data = gathered(layout);
    const papers = copiesOf('invitation', data)?.map(({ name }) => name);
    expect(namesInvited({ ...data, plan: planIn(data) })).toEqual(papers);
    expect(papers?.length).toBeGreaterThan(5);
  }
});
