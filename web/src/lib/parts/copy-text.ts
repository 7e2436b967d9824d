/** Puts a text on the clipboard; false where the browser does not let it: pages over plain http have none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByHand(text);
  }
}

/** As it was done before there was a clipboard to write to. */
function copiedByHand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  // Inside an open dialog nothing else can be marked.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  try {
    // Browsers of today name it no more, and have nothing else for a page over plain http.
    const { execCommand } = document as unknown as { execCommand(act: 'copy'): boolean };
    return execCommand.call(document, 'copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
