import { messages } from '#lib/ui/messages.ts';

/** Words with which a whole import is taken back, wherever what it brought is shown. */
export const undoImport = messages({
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  undoSure: { vi: 'Gỡ cả lần nhập', en: 'Take all of it back' },
  undone: { vi: 'đã hoàn tác', en: 'undone' },
});
