import type { Attachment } from 'svelte/attachments';

/** Makes a text area as high as its text, where the browser does not do so by itself (`field-sizing`). */
export function grow(read: () => string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    if (CSS.supports('field-sizing', 'content')) return;
    $effect(() => {
      read();
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
    });
  };
}
