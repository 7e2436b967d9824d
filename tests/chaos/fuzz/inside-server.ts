// Loaded into the server that is fuzzed, before it: tells which routes it has, and how much memory it holds.
import { subscribe } from 'node:diagnostics_channel';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Asked, Route, Told } from './fuzzed-server.ts';
import type { JsonSchema } from './from-schema.ts';

/** A schema of zod, as far as it is needed here. */
interface Describable {
  toJSONSchema(how: { unrepresentable: 'any'; io: 'input' }): JsonSchema;
}

/** What is used of a Fastify. */
interface Routing {
  addHook(name: 'onRoute', hook: (route: RouteOptions) => void): void;
}

interface RouteOptions {
  readonly method: string | readonly string[];
  readonly url: string;
  readonly schema?: Readonly<Record<'params' | 'querystring' | 'body' | 'consumes', unknown>>;
}

const routes: Route[] = [];

subscribe('fastify.initialization', (message) => {
  const { fastify } = message as { fastify: Routing };
  fastify.addHook('onRoute', (route) => {
    routes.push(...routesOf(route));
  });
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

process.on('message', (asked: Asked) => {
  if (asked === 'routes') tell({ routes });
  if (asked === 'heap') {
    collectGarbage();
    collectGarbage();
    tell({ heap: process.memoryUsage().heapUsed });
  }
});

function tell(told: Told): void {
  process.send?.(told);
}

function routesOf({ method, url, schema }: RouteOptions): Route[] {
  const methods = typeof method === 'string' ? [method] : method;
  const { consumes } = schema ?? {};
  const multipart = Array.isArray(consumes) && consumes.includes('multipart/form-data');
  const [params, query, body] = [schema?.params, schema?.querystring, schema?.body].map(described);
  return methods.map((one) => ({ method: one, url, params, query, body, multipart }));
}

function described(schema: unknown): JsonSchema | undefined {
  if (typeof schema !== 'object' || schema === null || !('toJSONSchema' in schema)) return undefined;
  return (schema as Describable).toJSONSchema({ unrepresentable: 'any', io: 'input' });
}
