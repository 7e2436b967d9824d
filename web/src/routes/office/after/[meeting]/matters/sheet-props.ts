import type { Matter } from '@doi-thoai/shared/queries/matters';
import type { MatterAct } from './matter-sheets.ts';

/** What every sheet of a matter is given. */
export interface SheetProps {
  readonly matter: Matter;
  readonly act: MatterAct;
  /** Whose part it is about; null for the matter as a whole. */
  readonly commitment: string | null;
  readonly onclose: () => void;
}
