import type { JsonObject } from '../../simulator/util/json.js';
import { isObject } from '../../simulator/util/json.js';
import type { Tool } from './tools.js';

/** The parts of `@modelcontextprotocol/sdk` that are used. It is an optional peer, so its types may not be there. */
interface Sdk {
  Server: new (
    info: { name: string; version: string },
    options: { capabilities: JsonObject; instructions?: string },
  ) => SdkServer;
  StdioServerTransport: new () => object;
  ListToolsRequestSchema: unknown;
  CallToolRequestSchema: unknown;
}

interface SdkServer {
  setRequestHandler(schema: unknown, handler: (request: ToolRequest) => unknown): void;
  connect(transport: object): Promise<void>;
  close(): Promise<void>;
}

interface ToolRequest {
  params: { name: string; arguments?: JsonObject };
}

// Not literals in `import()`: the package, an optional peer, may not be there.
const SERVER = '@modelcontextprotocol/sdk/server/index.js';
const STDIO = '@modelcontextprotocol/sdk/server/stdio.js';
const TYPES = '@modelcontextprotocol/sdk/types.js';

const INSTRUCTIONS =
  'A simulated WeChat. Send as a user, read what the application under test answered, and look at the wire. Nothing ' +
  'here reaches the real WeChat.';

/**
 * Serves tools over standard input and output until the other side closes it.
 *
 * @throws Error when `@modelcontextprotocol/sdk` is not installed
 */
export async function serveTools(tools: readonly Tool[], version: string): Promise<void> {
  const { Server, StdioServerTransport, ListToolsRequestSchema, CallToolRequestSchema } = await loadSdk();
  const server = new Server(
    { name: 'nestjs-wechat simulator', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })),
  }));
  const running = new Set<Promise<unknown>>();
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const done = call(tools, params);
    running.add(done);
    return done.finally(() => running.delete(done));
  });
  const closed = new Promise<void>((resolve) => {
    Object.assign(server, { onclose: resolve });
    // The transport of the SDK does not notice the end of its input.
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  await server.connect(new StdioServerTransport());
  await closed;
  // What was asked for before the end is still answered.
  await Promise.allSettled(running);
  // The SDK writes an answer in the turn after its tool has ended.
  await new Promise((resolve) => setImmediate(resolve));
  await server.close();
}

/** What a tool gives, or why it failed; a failure is told to the assistant, which can do something about it. */
async function call(tools: readonly Tool[], { name, arguments: given = {} }: ToolRequest['params']) {
  const tool = tools.find((one) => one.name === name);
  try {
    if (!tool) throw new Error(`There is no tool ${name}.`);
    const meant = withoutNulls(tool, given);
    check(tool, meant);
    return answer(await tool.run(meant), false);
  } catch (error) {
    return answer({ error: error instanceof Error ? error.message : String(error) }, true);
  }
}

/** Some assistants send null for an optional argument that they leave out. */
function withoutNulls({ inputSchema }: Tool, given: JsonObject): JsonObject {
  const { properties, required } = inputSchema as { properties: object; required: string[] };
  const isLeftOut = ([name, value]: [string, unknown]) =>
    value === null && Object.hasOwn(properties, name) && !required.includes(name);
  return Object.fromEntries(Object.entries(given).filter((entry) => !isLeftOut(entry)));
}

function check({ inputSchema }: Tool, given: JsonObject): void {
  const { properties, required } = inputSchema as {
    properties: Record<string, Property>;
    required: string[];
  };
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined) {
    throw new Error(
      `There is no argument "${unknown}"; there are ${Object.keys(properties).join(', ') || 'none'}.`,
    );
  }
  const missing = required.find((name) => given[name] === undefined);
  if (missing !== undefined) throw new Error(`The argument "${missing}" is missing.`);
  for (const [name, value] of Object.entries(given)) {
    const fault = faultOf(properties[name]!, value);
    if (fault !== undefined) throw new Error(`The argument "${name}" must be ${fault}.`);
  }
}

/** An argument as the tools describe it. */
interface Property {
  readonly type?: keyof typeof KINDS | readonly (keyof typeof KINDS)[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const KINDS = {
  string: ['text', (value: unknown) => typeof value === 'string'],
  number: ['a number', (value: unknown) => typeof value === 'number'],
  integer: ['a whole number', Number.isInteger],
  boolean: ['true or false', (value: unknown) => typeof value === 'boolean'],
  object: ['an object', isObject],
} as const;

/** What an argument must be and is not. The SDK does not compare arguments with a schema that is plain JSON. */
function faultOf(
  { type = 'string', enum: choices, minimum = -Infinity, maximum = Infinity }: Property,
  value: unknown,
): string | undefined {
  const kinds = [type].flat().map((one) => KINDS[one]);
  if (!kinds.some(([, fits]) => fits(value))) return kinds.map(([kind]) => kind).join(' or ');
  if (choices && !choices.includes(value as string)) return `one of ${choices.join(', ')}`;
  if (typeof value !== 'number' || (value >= minimum && value <= maximum)) return undefined;
  return maximum === Infinity ? `at least ${minimum}` : `from ${minimum} to ${maximum}`;
}

const answer = (value: unknown, isError: boolean) => ({
  content: [{ type: 'text', text: JSON.stringify(value, null, 2) }],
  ...(isError && { isError }),
});

async function loadSdk(): Promise<Sdk> {
  try {
    const modules = (await Promise.all([import(SERVER), import(STDIO), import(TYPES)])) as object[];
    return Object.assign({}, ...modules) as Sdk;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(
      'nestjs-wechat mcp needs the package @modelcontextprotocol/sdk: npm install --save-dev @modelcontextprotocol/sdk',
      { cause: error },
    );
  }
}
