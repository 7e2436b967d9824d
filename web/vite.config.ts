import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * The wire is WebSocket only, so the scripts of the other transports of Engine.IO are left out: every phone and
 * every hall screen would have to load them for nothing.
 */
function webSocketOnly(): Plugin {
  return {
    name: 'web-socket-only',
    apply: 'build',
    transform: {
      filter: { id: /engine\.io-client\/build\/esm\/transports\/[a-z.-]+\.js$/ },
      handler: (code, id) => ({
        code: id.endsWith('/index.js')
          ? "import { WS } from './websocket.node.js'; export const transports = { websocket: WS };"
          : code,
        map: null,
        moduleSideEffects: false,
      }),
    },
  };
}

/** Where there is one transport, there is none to change over to. */
function withoutUpgrade(): Plugin {
  const probe = /_probe\(name\) \{.*?\n {4}\}\n/s;
  return {
    name: 'without-upgrade',
    apply: 'build',
    transform: {
      filter: { id: /engine\.io-client\/build\/esm\/socket\.js$/ },
      handler: (code) => {
        if (!probe.test(code))
          throw new Error('Engine.IO changes over to other transports in another way by now');
        return { code: code.replace(probe, '_probe() {}\n'), map: null };
      },
    },
  };
}

/**
 * What travels on the wire is text; the scripts that take bytes out of messages and put them back are left out for
 * the same reason.
 */
function textOnly(): Plugin {
  const stands: Readonly<Record<string, string>> = {
    'binary.js':
      'export const deconstructPacket = (packet) => ({ packet, buffers: [] });' +
      'export const reconstructPacket = (packet) => packet;',
    'is-binary.js': 'export const isBinary = () => false; export const hasBinary = () => false;',
  };
  return {
    name: 'text-only',
    apply: 'build',
    transform: {
      filter: { id: /socket\.io-parser\/build\/esm\/(is-)?binary\.js$/ },
      handler: (_code, id) => ({ code: stands[id.slice(id.lastIndexOf('/') + 1)] ?? '', map: null }),
    },
  };
}

/** While developing, Vite serves the pages and the server beside it answers the rest. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? 8080}`;

/** Pages with this ending (`/dev/ui`) are served while developing; a build does not see them. */
const whileDeveloping = '.dev';

export default defineConfig(({ command }) => ({
  server: { proxy: { '/api': server, '/socket.io': { target: server, ws: true } } },
  build: {
    modulePreload: {
      // The list of what each part imports would weigh more on every first view than its parts gain by it.
      resolveDependencies: (_file, imported) => imported.filter((one) => one.endsWith('.css')),
    },
  },
  plugins: [
    webSocketOnly(),
    withoutUpgrade(),
    textOnly(),
    sveltekit({
      adapter: adapter(),
      compilerOptions: { runes: true },
      extensions: command === 'serve' ? ['.svelte', whileDeveloping] : ['.svelte'],
      // Hall screens alone keep their page, and register it themselves.
      serviceWorker: { register: false },
      // Everything is served from this machine: the hall may have no internet, and no page may call elsewhere.
      csp: {
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'media-src': ['self', 'data:', 'blob:'],
          'connect-src': ['self', 'ws:', 'wss:'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['self'],
        },
      },
    }),
  ],
}));
