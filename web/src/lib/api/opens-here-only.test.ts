import { expect, test } from 'vitest';
import { opensHereOnly } from './opens-here-only.ts';

test.each(['http://localhost:3000', 'http://127.0.0.1:3000/l/a#b', 'https://[::1]:8443'])(
  'LK6 %s opens on this machine alone',
  (address) => expect(opensHereOnly(address)).toBe(true),
);

test.each(['http://192.168.1.10:3000', 'https://xa.vn', 'http://127.xa.vn', 'https://localhost.vn', ''])(
  'LK6 %s opens elsewhere as well, or is no address',
  (address) => expect(opensHereOnly(address)).toBe(false),
);
