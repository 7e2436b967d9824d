import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import helmet from 'helmet';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { aboutRoutes } from './about.ts';
import { accountRoutes } from './accounts.ts';
import { addressRoutes } from './address.ts';
import { dayListRoutes } from './day-list.ts';
import { dossierRoutes } from './dossiers.ts';
import { fileRoutes } from './files.ts';
import { healthRoutes } from './health.ts';
import { importRoutes } from './imports.ts';
import { linkFileRoutes } from './link-files.ts';
import { linkRoutes } from './links.ts';
import { chairBookRoutes } from './chair-book.ts';
import { minutesRoutes } from './minutes.ts';
import { opinionFormRoutes } from './opinion-forms.ts';
import { localRoutes } from './local.ts';
import { localPreparationRoutes } from './local-preparations.ts';
import { registerRoutes } from './registers.ts';
import { resultRoutes } from './results.ts';
import { rehearsalRoutes } from './rehearsals.ts';
import { meetingRoutes } from './meetings.ts';
import { officeRoutes } from './office.ts';
import { mountPages } from './pages.ts';
import type { HttpDependencies } from './dependencies.ts';
import { ownAccountRoutes } from './own-account.ts';
import { paperRoutes } from './papers.ts';
import { phoneRoutes } from './phones.ts';
import { pinRoutes } from './pins.ts';
import { preparationRoutes } from './preparations.ts';
import { sampleRoutes } from './samples.ts';
import { answer, handleErrors } from './errors.ts';
import { seatRoutes } from './seats.ts';
import { secondStepRoutes } from './second-step.ts';
import { signInRoutes } from './sign-in.ts';
import { trackerRoutes } from './tracker.ts';
import { streamRoutes } from './streams.ts';
import { cookies, authenticate } from './authentication.ts';

/** Everything that is answered over HTTP: the interface, its description, health, and the pages. */
export async function registerHttp(http: FastifyInstance, dependencies: HttpDependencies): Promise<void> {
  http.setValidatorCompiler(validatorCompiler);
  http.setSerializerCompiler(serializerCompiler);
  handleErrors(http);
  // Not by its plugin for Fastify, which puts all of it together anew for every request.
  const guard = helmet({
    // Pages bring a policy of their own; the interface has a stricter one below.
    contentSecurityPolicy: false,
    // Browsers complain about these where a hall has no certificate.
    strictTransportSecurity: dependencies.secure,
    crossOriginOpenerPolicy: dependencies.secure,
    originAgentCluster: dependencies.secure,
  });
  http.addHook('onRequest', (request, reply, done) => {
    guard(request.raw, reply.raw, () => done());
  });
  await http.register(fastifySwagger, {
    openapi: { info: { title: 'Đối Thoại', version: '1', description: 'Commands and views: docs/wire.md' } },
    transform: jsonSchemaTransform,
  });
  await http.register(fastifySwaggerUi, { routePrefix: '/api/docs', staticCSP: true });
  healthRoutes(http, dependencies);
  await http.register((api) => registerInterface(api, dependencies));
  await mountPages(http);
}

async function registerInterface(scope: FastifyInstance, dependencies: HttpDependencies): Promise<void> {
  const api = scope.withTypeProvider<ZodTypeProvider>();
  await api.register(cookies);
  authenticate(api, dependencies);
  api.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  aboutRoutes(api, dependencies);
  signInRoutes(api, dependencies);
  accountRoutes(api, dependencies);
  ownAccountRoutes(api, dependencies);
  secondStepRoutes(api, dependencies);
  phoneRoutes(api, dependencies);
  seatRoutes(api, dependencies);
  addressRoutes(api, dependencies);
  pinRoutes(api, dependencies);
  meetingRoutes(api, dependencies);
  linkRoutes(api, dependencies);
  opinionFormRoutes(api, dependencies);
  paperRoutes(api, dependencies);
  resultRoutes(api, dependencies);
  chairBookRoutes(api, dependencies);
  minutesRoutes(api, dependencies);
  dossierRoutes(api, dependencies);
  streamRoutes(api, dependencies);
  officeRoutes(api, dependencies);
  preparationRoutes(api, dependencies);
  registerRoutes(api, dependencies);
  trackerRoutes(api, dependencies);
  dayListRoutes(api, dependencies);
  sampleRoutes(api, dependencies);
  localRoutes(api, dependencies);
  localPreparationRoutes(api, dependencies);
  rehearsalRoutes(api, dependencies);
  await fileRoutes(api, dependencies);
  linkFileRoutes(api, dependencies);
  importRoutes(api, dependencies);
  api.all('/api/*', { schema: { hide: true } }, (_request, reply) => answer(reply, refuse('unknownAddress')));
}
