// A made-up product, Lantern. It signs its pushes with a key that a header names, looks the key up asynchronously,
// and wants some pushes acknowledged before their work is done. It uses every item of the push protocol's contract.
import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { handler } from '../../src/webhook/declare/handler.decorators.js';
import type { HandlerInfo, HandlerOptions } from '../../src/webhook/declare/handler-spec.js';
import { parameter } from '../../src/webhook/declare/param.decorators.js';
import { webhookController } from '../../src/webhook/declare/webhook-controller.js';
import { Refusal } from '../../src/webhook/http/refusal.js';
import { PushOwner } from '../../src/webhook/receive/push-owner.js';
import type {
  Acknowledge,
  FailureReason,
  HandlerReply,
  PushAnswer,
  PushContext,
  PushMessage,
  PushProduct,
  PushProtocol,
  PushRequest,
  ReplyProgress,
  VerifiedPush,
} from '../../src/webhook/receive/push-protocol.js';

const SERIAL = 'lantern-serial';
const SIGNATURE = 'lantern-signature';
const JSON_TYPE = 'application/json; charset=utf-8';

/** What Lantern sends. */
export interface LanternBody {
  id: string;
  type: string;
  order?: string;
  stream?: string;
  /** A secret that Lantern will not send again. */
  ticket?: string;
}

interface LanternMessage extends PushMessage {
  readonly body: LanternBody;
}

/** The keys by serial, found where the application keeps them: not at once. */
@Injectable()
export class LanternKeys {
  readonly keys = new Map([['serial-1', { secret: 'the first secret', lamp: 'lamp-1' }]]);

  async find(serial: string): Promise<{ secret: string; lamp: string } | undefined> {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return this.keys.get(serial);
  }
}

/** Where Lantern's tickets are recorded before a push is acknowledged. */
@Injectable()
export class LanternRecords {
  readonly tickets: string[] = [];
  isBroken = false;

  async record(ticket: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (this.isBroken) throw new Error('The disk is full.');
    this.tickets.push(ticket);
  }
}

export const sign = (secret: string, body: string | Buffer): string =>
  createHmac('sha256', secret).update(body).digest('hex');

class LanternPush implements VerifiedPush {
  readonly rememberMs = 25 * 3600 * 1000;
  readonly message: LanternMessage;

  constructor(
    readonly owner: PushOwner,
    private readonly body: LanternBody,
    private readonly records: LanternRecords,
    private readonly late: string[],
  ) {
    this.message = { msgType: 'lantern', event: body.type, body };
  }

  get acknowledge(): Acknowledge {
    if (this.body.type === 'order.paid') return 'done';
    return this.body.type === 'lamp.linked' ? 'first' : 'reply';
  }

  get continues(): string | undefined {
    return this.body.type === 'stream.poll' ? this.body.stream : undefined;
  }

  id(): string {
    return this.body.id;
  }

  duplicateKeys(): string | readonly string[] {
    const { id, type, order } = this.body;
    return order === undefined ? id : [id, `${type} ${order}`];
  }

  async prepare(): Promise<PushAnswer | undefined> {
    const { ticket, type } = this.body;
    if (ticket !== undefined) await this.records.record(ticket);
    return type === 'release.test' ? answer(200, 'RELEASE OK') : undefined;
  }

  reply(value: unknown, { label }: HandlerInfo): HandlerReply {
    if (isParts(value)) {
      return {
        text: this.continued({ text: '', isFinished: false }),
        progress: { id: this.body.stream!, parts: value },
      };
    }
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`${label} returned no text.`);
    return { text: value ?? '' };
  }

  continued(progress: ReplyProgress | undefined): string {
    return JSON.stringify(progress ?? { text: 'gone', isFinished: true });
  }

  success(text: string): PushAnswer {
    return text === ''
      ? { status: 204, body: '' }
      : { ...answer(200, text), headers: { [SIGNATURE]: sign('reply', text) } };
  }

  failure(reason: FailureReason): PushAnswer | undefined {
    return reason === 'unhandled'
      ? { status: 204, body: '' }
      : answer(500, `{"code":"FAIL","why":"${reason}"}`);
  }

  async sendLate({ text }: HandlerReply): Promise<void> {
    this.late.push(text);
  }
}

const isParts = (value: unknown): value is AsyncIterable<string> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

const answer = (status: number, body: string): PushAnswer => ({ status, contentType: JSON_TYPE, body });

class LanternProtocol implements PushProtocol {
  readonly name = 'lantern';
  readonly bodyLimit = 2048;
  readonly warnings = ['Lantern is made up.'];

  constructor(
    private readonly keys: LanternKeys,
    private readonly records: LanternRecords,
    private readonly late: string[],
    private readonly context: PushContext,
  ) {}

  async receive({ headers, body, params }: PushRequest): Promise<VerifiedPush | Refusal> {
    const key = await this.keys.find(String(headers[SERIAL]));
    if (!key || !body || sign(key.secret, body) !== headers[SIGNATURE]) {
      return new Refusal(401, 'the signature is wrong');
    }
    if (params['tenant'] !== undefined && params['tenant'] !== 'acme') {
      return new Refusal(401, 'the tenant is unknown');
    }
    const owner = new PushOwner({ product: 'lantern', ids: ['acme', key.lamp] }, 'acme lamp');
    const parsed = JSON.parse(body.toString()) as LanternBody;
    if (!(await this.context.isFirst(owner, `nonce ${parsed.id}`, parsed.type, 60_000))) {
      return new Refusal(401, 'the id was used with another type');
    }
    return new LanternPush(owner, parsed, this.records, this.late);
  }

  refused({ status, reason }: Refusal): PushAnswer {
    return answer(status, JSON.stringify({ code: 'FAIL', message: reason }));
  }

  /** What Lantern did not push, and the product has asked for. */
  deliver(body: LanternBody): Promise<PushAnswer | undefined> {
    const owner = new PushOwner({ product: 'lantern', ids: ['acme', 'lamp-1'] }, 'acme lamp');
    return this.context.deliver(new LanternPush(owner, body, this.records, this.late));
  }
}

@Injectable()
export class LanternProduct implements PushProduct {
  readonly late: string[] = [];
  /** What controllers were declared with. */
  readonly opened: unknown[] = [];
  readonly protocols: LanternProtocol[] = [];

  constructor(
    private readonly keys: LanternKeys,
    private readonly records: LanternRecords,
  ) {}

  open(options: unknown, context: PushContext): PushProtocol {
    this.opened.push(options);
    const protocol = new LanternProtocol(this.keys, this.records, this.late, context);
    this.protocols.push(protocol);
    return protocol;
  }
}

/** The product's own decorators, each made from one function of the engine. */
export const LanternController = (path: string, options: { lamp?: string } = {}): ClassDecorator =>
  webhookController({
    product: 'lantern',
    label: '@LanternController()',
    path,
    nest: {},
    options,
    handlers: {},
  });
export const OnLantern = (type: string, options?: HandlerOptions): MethodDecorator =>
  handler(`@OnLantern(${JSON.stringify(type)})`, { kind: 'event', event: type, key: undefined }, options);
export const Lantern = parameter(({ push }) => (push as LanternMessage).body);

export { SERIAL, SIGNATURE };
