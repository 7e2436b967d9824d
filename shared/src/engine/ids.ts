import { z } from 'zod';

/** Identities are plain tokens, so that they are safe in addresses, file names and attributes. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** The same, for what is said to name one kind of thing. */
export const idOf = <Named extends string>() => id as unknown as z.ZodType<Named, Named>;

/** What a citizen's browser or the desk chooses as a receipt: at least 120 bits of chance (BX5). */
export const receipt = z.string().regex(/^[A-Za-z0-9_-]{20,64}$/);

/** Names a stream: the id of a meeting, or kind and id of another kind of stream (`office:main`). */
export const streamId = z.string().regex(/^(?:[a-z]{1,20}:)?[a-z0-9][a-z0-9-]{0,63}$/);
