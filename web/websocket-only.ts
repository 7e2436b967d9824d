import type { Plugin } from 'vite';

const transports = /engine\.io-client\/build\/esm\/transports\/index\.js$/;
const websocket = `import { WS } from './websocket.node.js';\nexport const transports = { websocket: WS };\n`;

/**
 * Leaves the ways of connecting out of the pages' script that nothing uses: devices connect by WebSocket alone, so that
 * no load balancer needs sticky sessions. A build that no longer finds them fails.
 */
export function websocketOnly(): Plugin {
  let found = false;
  return {
    name: 'websocket-only',
    apply: 'build',
    transform: {
      filter: { id: transports },
      handler() {
        found = true;
        return { code: websocket, map: null };
      },
    },
    buildEnd(error) {
      if (!error && this.environment.name === 'client' && !found)
        this.error('the transports of engine.io-client stand elsewhere now');
    },
  };
}
