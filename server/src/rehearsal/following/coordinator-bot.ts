import { only } from '@doi-thoai/shared/engine/view';
import type { Bot } from '../intent.ts';
import { matterWork } from './matters-bot.ts';
import { paperWork } from './papers-bot.ts';
import type { AfterScript } from './script.ts';

/** Who follows a conference up: its papers, and its matters beside them. */
export function coordinatorAfterwards(script: AfterScript): Bot<'preparation'> {
  return (sight) => {
    if (sight.data.about[only]?.state !== 'closed') return [];
    return [paperWork(sight, script), matterWork(sight)].flatMap((next) => next ?? []);
  };
}
