import { linesOfBlock, textOf, type Paper } from '@doi-thoai/shared/papers/paper';

/** What writes the forms of the notice, apart from the page: it comes once somebody copies one. */
export { paperOf } from '@doi-thoai/shared/papers/papers';

/** A form as it is pasted: what it says, without the head of an official paper. */
export function plainText({ sections }: Paper): string {
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(linesOfBlock))
    .map(textOf)
    .join('\n');
}
