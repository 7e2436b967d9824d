import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { readFile } from 'node:fs/promises';
import { archiveOf, licenceFile, readRelease } from '../release.ts';

/**
 * What is running here, under which licence, and its source, for everybody: whoever uses the program over a network
 * is offered its source (AGPL, section 13).
 */
export function aboutRoutes(api: Api, { sourceUrl }: Pick<HttpDependencies, 'sourceUrl'>): void {
  const release = readRelease();
  const { version, commit } = release;
  const own = sourceUrl === undefined ? commit : null;
  const source = sourceUrl ?? (own === null ? null : '/api/source');
  let archive: Promise<Buffer> | undefined;

  api.get(
    '/api/about',
    { schema: { tags: ['about'], summary: 'Version, commit (null when unknown), and where the source is' } },
    () => ({ ok: true, version, commit, source }),
  );

  api.get(
    '/api/licence',
    { schema: { tags: ['about'], summary: 'The text of the licence' } },
    async (_request, reply) => reply.type('text/plain; charset=utf-8').send(await readFile(licenceFile)),
  );

  api.get(
    '/api/source',
    { schema: { tags: ['about'], summary: 'The source as an archive, unless it is offered elsewhere' } },
    async (_request, reply) => {
      if (own === null) return answer(reply, refuse('unknownAddress'));
      archive ??= archiveOf(release, own).catch((error: unknown) => {
        archive = undefined;
        throw error;
      });
      return reply
        .type('application/gzip')
        .header('content-disposition', `attachment; filename="doi-thoai-${version}-${own}.tar.gz"`)
        .send(await archive);
    },
  );
}
