/** What has just happened, in one line, with a way back. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'wait' | 'ring';
  readonly undo: (() => void) | undefined;
  readonly act: ToastAct | undefined;
}

/** Something else that can be done about it. */
interface ToastAct {
  readonly label: string;
  readonly run: () => void;
}

export interface ToastOptions {
  tone?: Toast['tone'];
  /** Instead of asking beforehand: what takes it back. */
  undo?: (() => void) | undefined;
  act?: ToastAct | undefined;
  /** How long it stays while nobody points at it; 8 unless told. */
  seconds?: number;
}

const most = 3;
let last = 0;
let shown = $state.raw<readonly Toast[]>([]);
const leaving = new Map<number, { seconds: number; timer: ReturnType<typeof setTimeout> | undefined }>();

export const toasts = {
  get shown(): readonly Toast[] {
    return shown;
  },
};

/** The same words once more tell nothing new, unless each of them can be taken back by itself. */
const isSaidAgain = (text: string, one: Toast): boolean =>
  one.text === text && one.undo === undefined && one.act === undefined;

/** Shows a line at the foot of the page; returns what takes it away. */
export function toast(
  text: string,
  { tone = 'done', undo, act, seconds = 8 }: ToastOptions = {},
): () => void {
  for (const one of shown) if (isSaidAgain(text, one)) dropToast(one.id);
  const id = (last += 1);
  shown = [...shown, { id, text, tone, undo, act }].slice(-most);
  leaving.set(id, { seconds, timer: undefined });
  resumeToast(id);
  return () => dropToast(id);
}

export function dropToast(id: number): void {
  holdToast(id);
  leaving.delete(id);
  shown = shown.filter((one) => one.id !== id);
}

/** Takes away whatever offers to take something back. */
export function dropUndos(): void {
  for (const { id, undo } of shown) if (undo) dropToast(id);
}

/** A toast that is pointed at or has the focus stays. */
export function holdToast(id: number): void {
  clearTimeout(leaving.get(id)?.timer);
}

export function resumeToast(id: number): void {
  const leave = leaving.get(id);
  if (!leave) return;
  clearTimeout(leave.timer);
  leave.timer = setTimeout(() => dropToast(id), leave.seconds * 1000);
}
