import type { Type } from '@nestjs/common';
import { hostsOf, versionOf } from '../http/adapter-hook.js';
import type { HookableAdapter, RouteVersion } from '../http/adapter-hook.js';
import { handlerSpecsOf } from '../declare/handler-spec.js';
import type { HandlerSpec } from '../declare/handler-spec.js';
import { WEBHOOK_ENDPOINT } from '../declare/webhook-controller.js';
import { WebhookEndpoint } from '../model.js';
import type { NestCallback } from '../run/push-handler.js';

/** Metadata key of `@Controller({ host })`. */
const HOST = 'host';

/** A handler's route as Nest built it. */
export interface HandlerRoute {
  readonly callback: NestCallback;
  readonly specs: readonly HandlerSpec[];
  readonly method: string;
  /** Without the last segment, which is the method's. */
  readonly path: string;
  /** Path and version, as its webhook has them. */
  readonly address: string;
}

/** All webhooks at one path and version; they differ in their hosts. */
export interface WebhookAddress {
  readonly address: string;
  readonly path: string;
  readonly version: RouteVersion | undefined;
  readonly endpoints: WebhookEndpoint[];
}

/** Sorts the routes that Nest registers into webhooks and their handlers. */
export class WebhookRoutes {
  readonly addresses = new Map<string, WebhookAddress>();
  readonly handlers: HandlerRoute[] = [];

  constructor(
    private readonly adapter: HookableAdapter,
    /** Serves each new address. */
    private readonly binding: { bind(address: WebhookAddress): void },
  ) {}

  /** Takes a webhook's route; false for any other. */
  take(path: string, callback: NestCallback): boolean {
    const type = Reflect.getMetadata(WEBHOOK_ENDPOINT, callback) as Type | undefined;
    if (type) {
      this.takeEndpoint(type, path, callback);
      return true;
    }
    const specs = handlerSpecsOf(callback);
    if (!specs) return false;
    const slash = path.lastIndexOf('/');
    const parent = slash === 0 ? '/' : path.slice(0, slash);
    const address = addressOf(parent, versionOf(callback));
    this.handlers.push({ callback, specs, method: path.slice(slash + 2), path: parent, address });
    return true;
  }

  /**
   * The class that a handler's route belongs to, which Nest does not say. Usually only one class has the method.
   * When several webhooks inherit it, path, version and host decide.
   */
  ownerOf({ callback, specs, method, address, path }: HandlerRoute): Type | undefined {
    const inherits = ({ type }: WebhookEndpoint): boolean => {
      const own = (type.prototype as Record<string, object | undefined>)[method];
      return own !== undefined && handlerSpecsOf(own) === specs;
    };
    let endpoints = this.endpoints().filter(inherits);
    const narrow = (fits: (endpoint: WebhookEndpoint) => boolean): void => {
      const fitting = endpoints.filter(fits);
      if (fitting.length > 0) endpoints = fitting;
    };
    if (severalTypes(endpoints))
      narrow((endpoint) => this.addresses.get(address)?.endpoints.includes(endpoint) ?? false);
    // A webhook's path may be excluded from the global prefix; the paths of its handlers then still have it.
    if (severalTypes(endpoints)) narrow((endpoint) => path.endsWith(endpoint.path));
    if (severalTypes(endpoints) && endpoints.every(({ hosts }) => hosts.length > 0)) {
      const hosts = String(hostsOf(this.adapter, callback));
      narrow((endpoint) => String(endpoint.hosts) === hosts);
    }
    return endpoints[0]?.type;
  }

  /** Every webhook. */
  endpoints(): WebhookEndpoint[] {
    return [...this.addresses.values()].flatMap(({ endpoints }) => endpoints);
  }

  private takeEndpoint(type: Type, path: string, callback: NestCallback): void {
    const version = versionOf(callback);
    const key = addressOf(path, version);
    let address = this.addresses.get(key);
    const known = address !== undefined;
    if (!address) this.addresses.set(key, (address = { address: key, path, version, endpoints: [] }));
    const hosts = Reflect.getMetadata(HOST, type) === undefined ? [] : hostsOf(this.adapter, callback);
    address.endpoints.push(new WebhookEndpoint(type, path, hosts));
    if (!known) this.binding.bind(address);
  }
}

const severalTypes = (endpoints: readonly WebhookEndpoint[]): boolean =>
  endpoints.some(({ type }) => type !== endpoints[0]!.type);

function addressOf(path: string, version: RouteVersion | undefined): string {
  if (!version) return path;
  const versions = Array.isArray(version.version) ? version.version : [version.version];
  return `${path} ${versions.map(String).join(',')}`;
}
