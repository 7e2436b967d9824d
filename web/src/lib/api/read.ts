/** What the interface answers, on the server and in the browser; undefined when it cannot be had. */
export async function read<Answer>(
  fetch: typeof globalThis.fetch,
  path: `/api/${string}`,
): Promise<Answer | undefined> {
  try {
    const response = await fetch(path);
    return response.ok ? ((await response.json()) as Answer) : undefined;
  } catch {
    return undefined;
  }
}
