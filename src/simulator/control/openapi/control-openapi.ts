import type { JsonObject } from '../../util/json.js';
import type { ControlRoute } from '../control-route.js';
import { CONTROL_BODIES, CONTROL_QUERIES } from './control-bodies.js';

type Described = Pick<ControlRoute, 'method' | 'path' | 'about'>;

/** Calls that no route of a product answers. */
const OWN: readonly Described[] = [
  { method: 'GET', path: '', about: 'the list of all calls' },
  { method: 'GET', path: '/openapi.json', about: 'this document' },
  { method: 'GET', path: '/events', about: 'what happens, as server-sent events' },
];

/** The OpenAPI document of the control API. */
export function controlOpenApi(routes: readonly Described[]): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const route of [...OWN, ...routes]) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}') || '/';
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'The control API of the WeChat simulator',
      version: '1',
      description:
        'What tests and the console do to the simulator. The console and this API answer at loopback names alone, ' +
        'unless more hosts were allowed.',
    },
    servers: [{ url: 'http://127.0.0.1:3100/_simulator' }],
    security: [{}, { key: [] }],
    paths,
    components: {
      schemas: {
        Error: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
      },
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'The key that the simulator prints, if other machines can reach it.',
        },
      },
    },
  };
}

function operation({ method, path, about }: Described): JsonObject {
  const key = `${method} ${path}`;
  const body = CONTROL_BODIES[key];
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string', pattern: '^[0-9A-Za-z_@-]{1,64}$' },
    })),
    ...Object.entries(CONTROL_QUERIES[key] ?? {}).map(([name, description]) => ({
      name,
      in: 'query',
      description,
      schema: { type: 'string' },
    })),
  ];
  const refused = { $ref: '#/components/schemas/Error' };
  const type = path === '/events' ? 'text/event-stream' : 'application/json';
  return {
    operationId: operationId(method, path),
    summary: about,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && {
      requestBody: {
        required: body === 'LIST' || body.includes('!'),
        content: { 'application/json': { schema: bodySchema(body) } },
      },
    }),
    responses: {
      200: { description: 'done', content: { [type]: {} } },
      ...(path !== '' && {
        default: { description: 'refused, in words', content: { 'application/json': { schema: refused } } },
      }),
    },
  };
}

/** `POST /accounts/:appId/push` is `postAccountsPush`. */
const operationId = (method: string, path: string): string =>
  method.toLowerCase() +
  path
    .split(/[/.-]/)
    .filter((part) => part !== '' && !part.startsWith(':'))
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('') +
  // Two calls may differ in nothing but a name at the end.
  (/\/:\w+$/.test(path) ? 'ByName' : '');

/** One member of a body. */
export interface BodyMember {
  readonly name: string;
  readonly needed: boolean;
  readonly kind: string;
}

/** The members that a line of {@link CONTROL_BODIES} names. */
export const membersOf = (line: string): BodyMember[] =>
  line.split(' ').map((part) => {
    const [, name = '', needed, kind = 'any'] = /^(\w+)(!?):(\S+)$/.exec(part) ?? [];
    return { name, needed: needed === '!', kind };
  });

function bodySchema(line: string): JsonObject {
  if (line === 'LIST') return { type: 'array', items: { type: 'object' } };
  const members = membersOf(line);
  const needed = members.filter((member) => member.needed).map(({ name }) => name);
  return {
    type: 'object',
    ...(needed.length > 0 && { required: needed }),
    properties: Object.fromEntries(members.map(({ name, kind }) => [name, memberSchema(kind)])),
  };
}

function memberSchema(kind: string): JsonObject {
  switch (kind) {
    case 'any':
      return {};
    case 'text':
      return { type: 'string' };
    case 'url':
      return { type: 'string', format: 'uri' };
    case 'number':
      return { type: 'number' };
    case 'whole':
      return { type: 'integer' };
    case 'flag':
      return { type: 'boolean' };
    case 'object':
      return { type: 'object' };
    case 'list':
      return { type: 'array', items: {} };
    case 'texts':
      return { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
    default:
      return { type: 'string', enum: kind.split('|') };
  }
}
