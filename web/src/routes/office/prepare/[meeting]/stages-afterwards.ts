/** What the list of stages needs once it stands: no first view waits for it. */
export { bringIntoSight } from '../../in-sight.ts';
export { standings } from './stage-standings.ts';
