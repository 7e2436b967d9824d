/** How many pages one of our own PDFs has: each is an object that says so, and none of them is packed away. */
export function pagesIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  );
}
