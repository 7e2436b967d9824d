import { collectionsOf, type Viewer } from '../engine/view.ts';
import type { Programme, Programmes } from './programmes.ts';

const { rows } = collectionsOf<Programmes, Viewer>();

/** What those who prepare conferences see of the programmes: few enough to be shown whole. */
export const programmeViews = {
  programmes: {
    programmes: rows(
      ({ programmes }) => programmes,
      (programme): Programme => programme,
    ),
  },
} as const;
