import { refusalOfFailure } from '../streams/failure-refusals.ts';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';

const statuses: Readonly<Record<string, number>> = {
  malformed: 400,
  wrongOrigin: 403,
  notAllowed: 403,
  notYours: 403,
  linkRevoked: 403,
  linkExpired: 403,
  notPresiding: 403,
  notSignedIn: 401,
  seatRevoked: 401,
  wrongPassword: 401,
  secondCodeNeeded: 401,
  wrongSecondCode: 401,
  wrongCode: 401,
  codeUsed: 401,
  codeExpired: 401,
  wrongPin: 401,
  pinNeeded: 401,
  tooLarge: 413,
  fileTooLarge: 413,
  importTooLarge: 413,
  wrongFileType: 415,
  notAPhoto: 415,
  photoNotShown: 415,
  outdated: 426,
  tooMany: 429,
  fault: 500,
  notSaved: 503,
  needsNewerRelease: 503,
};

/** The status of a refusal: what does not exist is 404, what the meeting does not allow now is 409. */
export function statusOf(code: string): number {
  return statuses[code] ?? (code.startsWith('unknown') ? 404 : 409);
}

interface Answered {
  readonly ok: true;
  readonly [name: string]: unknown;
}

/** Sends an answer with the status that fits it. */
export function answer(reply: FastifyReply, body: Answered | Refusal): FastifyReply {
  return reply.code(body.ok ? 200 : statusOf(body.code)).send(body);
}

/** Every error becomes a refusal; of our own faults nothing but the code is told. */
export function handleErrors(http: FastifyInstance): void {
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.code === 'fault')
      request.log.error({ err: error, route: routeOf(request) }, 'a request failed');
    else request.log.info({ code: refusal.code, route: routeOf(request) }, 'request refused');
    return answer(reply, refusal);
  });
}

function routeOf(request: FastifyRequest): string | undefined {
  return request.routeOptions.url;
}

function refusalOf(error: FastifyError): Refusal {
  const unserved = refusalOfFailure(error);
  if (unserved) return unserved;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const path = first?.instancePath.slice(1).replaceAll('/', '.');
    return refuse('malformed', { problem: path ? `${path}: ${first?.message ?? ''}`.slice(0, 200) : 'body' });
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse('tooLarge');
  if (error.statusCode !== undefined && error.statusCode < 500)
    return refuse('malformed', { problem: 'body' });
  return refuse('fault');
}
