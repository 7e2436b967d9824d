import { publicOrigin } from '../access/public-origin.ts';
import type { Api, HttpDependencies } from './dependencies.ts';

/** For pages that draw codes to scan. */
export function addressRoutes(api: Api, { origins }: HttpDependencies): void {
  api.get(
    '/api/address',
    {
      schema: {
        tags: ['access'],
        summary: "Where phones reach this server; null when the page's own address is as good",
      },
    },
    ({ raw, server }) => {
      const bound = server.server.address();
      const { address, port } = typeof bound === 'object' && bound ? bound : { address: '', port: 0 };
      const asked = { host: raw.headers.host, port, secure: 'encrypted' in raw.socket };
      return { ok: true, origin: publicOrigin(asked, { host: address, origins }) };
    },
  );
}
