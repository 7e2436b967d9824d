import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

interface TypedText {
  read: () => string;
  typed: (text: string) => void;
}

interface Merging {
  readonly mergeTexts: (base: string, mine: string, theirs: string) => string;
  readonly placeAfter: (place: number, before: string, after: string) => number;
}

/** On a page with one writer there is nothing to merge, and a phone need not load how. */
let merging: Merging = {
  mergeTexts: (_base, mine) => mine,
  placeAfter: (place, _before, after) => Math.min(place, after.length),
};

/** How texts that several people write at once are merged; said once by pages that have such. */
export function mergeTypedTexts(by: Merging): void {
  merging = by;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Ties a text control to a value. What is typed is reported at once, so that drafts are never behind; a value from
 * elsewhere is written into the control only while no input method composes, because writing then would eat the
 * letters of a half-made word. Neither loses what the other wrote meanwhile, and the caret stays with its words.
 */
export function typedText({ read, typed }: TypedText): Attachment<Control> {
  return (control) => {
    let composing = false;
    /** The value as it last was here, what the control held then, and whether that lacked some of it. */
    let [known, shown, behind] = [untrack(read), untrack(read), false];
    const report = () => {
      const value = untrack(read);
      const merges = behind || value !== known;
      const next = merges ? merging.mergeTexts(shown, control.value, value) : control.value;
      typed(next);
      [known, shown, behind] = [untrack(read), control.value, next !== control.value];
    };
    const show = (value: string) => {
      if (composing) return;
      if (control.value !== value) write(control, value);
      [known, shown, behind] = [value, value, false];
    };
    const began = () => (composing = true);
    const ended = () => {
      composing = false;
      report();
      show(untrack(read));
    };
    // On a slow phone people type before the page has its script; that is not lost.
    if (control.value !== '' && known === '') report();
    control.addEventListener('input', report);
    control.addEventListener('compositionstart', began);
    control.addEventListener('compositionend', ended);
    $effect(() => show(read()));
    return () => {
      control.removeEventListener('input', report);
      control.removeEventListener('compositionstart', began);
      control.removeEventListener('compositionend', ended);
    };
  };
}

/** The caret and what is selected stay with the words around them; the page does not scroll under the eyes. */
function write(control: Control, value: string): void {
  if (document.activeElement !== control || control.selectionStart === null) {
    control.value = value;
    return;
  }
  const { selectionStart, selectionEnd, scrollTop, value: before } = control;
  control.value = value;
  const start = merging.placeAfter(selectionStart, before, value);
  const end =
    selectionEnd === selectionStart ? start : merging.placeAfter(selectionEnd ?? start, before, value);
  control.setSelectionRange(start, end);
  control.scrollTop = scrollTop;
}
