// What the domain tells apart, without the schema library: a page may take a constant from here.

/** What a step of the session can be. */
export const agendaItemKinds = [
  'opening',
  'report',
  'dialogue',
  'comments',
  'secondSpeeches',
  'conclusion',
  'other',
] as const;

/** What a step can be on, whatever its kind: then the hall is shown that. */
export const agendaSubjects = ['earlierPromises'] as const;

/** What a hall screen can show; `follow` lets the session choose (UB12). */
export const screenViews = [
  'follow',
  'backdrop',
  'agenda',
  'speaker',
  'timer',
  'queue',
  'petition',
  'answer',
  'promise',
  'figures',
  'register',
  'pause',
  'message',
  'conclusion',
  'blank',
] as const;
