/** What a thing is at; each has its colour, its icon and a word (never one without the others). */
export type State = 'wait' | 'ring' | 'seen' | 'done' | 'other' | 'live';
