import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

interface TypedText {
  read: () => string;
  typed: (text: string) => void;
}

/**
 * Ties a text control to a value. What is typed is reported at once, so that drafts are never behind; a value from
 * elsewhere is written into the control only while no input method composes, because writing then would eat the
 * letters of a half-made word.
 */
export function typedText({ read, typed }: TypedText): Attachment<HTMLInputElement | HTMLTextAreaElement> {
  return (control) => {
    let composing = false;
    const report = () => typed(control.value);
    const began = () => (composing = true);
    const ended = () => {
      composing = false;
      report();
    };
    // On a slow phone people type before the page has its script; that is not lost.
    if (control.value !== '' && untrack(read) === '') report();
    control.addEventListener('input', report);
    control.addEventListener('compositionstart', began);
    control.addEventListener('compositionend', ended);
    $effect(() => {
      const value = read();
      if (!composing && control.value !== value) control.value = value;
    });
    return () => {
      control.removeEventListener('input', report);
      control.removeEventListener('compositionstart', began);
      control.removeEventListener('compositionend', ended);
    };
  };
}
