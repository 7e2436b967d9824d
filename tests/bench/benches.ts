import { acknowledgement } from './acknowledgement.ts';
import { dossiers } from './dossiers.ts';
import { fanOut } from './fan-out.ts';
import type { Measurement } from './environment.ts';
import { joining } from './joining.ts';
import { meetingSize } from './meeting-size.ts';
import { memory } from './memory.ts';
import { otherServer } from './other-server.ts';
import { papers } from './papers.ts';
import { preparationSize } from './preparation-size.ts';
import { publicReaders } from './public-readers.ts';
import { reconnecting } from './reconnecting.ts';
import { scripts } from './scripts.ts';
import { tracker } from './tracker.ts';
import { starting } from './starting.ts';

/** Every measurement, by the name that `--only` takes. */
export const benches: Readonly<Record<string, Measurement>> = {
  'fan-out': fanOut,
  'other-server': otherServer,
  memory,
  acknowledgement,
  reconnecting,
  joining,
  'meeting-size': meetingSize,
  'preparation-size': preparationSize,
  papers,
  dossiers,
  'public-readers': publicReaders,
  tracker,
  starting,
  scripts,
};
