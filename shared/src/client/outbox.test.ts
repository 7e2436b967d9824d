import { describe, expect, it } from 'vitest';
import { Outbox } from './outbox.ts';
import { memoryStorage as memory } from './platform.ts';

const command = (id: string, seat = 'chair-1') => ({ id, type: 'callSpeaker', input: { number: 12 }, seat });

describe('BX11 the outbox', () => {
  it('keeps commands in the order in which they were given', () => {
    const outbox = new Outbox('uong-bi', memory());
    outbox.add(command('one'));
    outbox.add(command('two'));
    expect(outbox.oldest?.id).toBe('one');
    outbox.remove('one');
    expect(outbox.waiting.map(({ id }) => id)).toEqual(['two']);
  });

  it('gives a later page what an earlier one left unsent, with the same ids', () => {
    const storage = memory();
    const earlier = new Outbox('uong-bi', storage);
    earlier.add(command('one'));
    earlier.add(command('two'));
    earlier.remove('one');
    const later = new Outbox('uong-bi', storage);
    expect(later.adopt('chair-1')).toEqual([{ ...command('two'), order: 2 }]);
    expect(later.adopt('chair-1')).toEqual([]);
  });

  it('never hands one seat’s commands to another, nor one stream’s to another', () => {
    const storage = memory();
    new Outbox('uong-bi', storage).add(command('one'));
    expect(new Outbox('uong-bi', storage).adopt('chair-2')).toEqual([]);
    expect(new Outbox('phu-luong', storage).adopt('chair-1')).toEqual([]);
  });

  it('does not write a PIN to the device', () => {
    const storage = memory();
    new Outbox('uong-bi', storage).add({ ...command('one'), pin: '2468' });
    expect(storage.keys('')).toEqual([]);
  });

  it('leaves alone what another tab has written, and skips what cannot be read', () => {
    const storage = memory();
    const here = new Outbox('uong-bi', storage);
    const there = new Outbox('uong-bi', storage);
    here.add(command('here'));
    there.add(command('there'));
    storage.write('outbox:uong-bi:broken', '{');
    storage.write('outbox:uong-bi:foreign', '{"id":1}');
    expect(here.adopt('chair-1').map(({ id }) => id)).toEqual(['there']);
  });
});
