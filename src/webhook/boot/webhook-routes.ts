import type { Type } from '@nestjs/common';
import { hostsOf, versionOf } from '../http/adapter-hook.js';
import type { HookableAdapter, RouteVersion } from '../http/adapter-hook.js';
import { HANDLER_SPECS } from '../declare/handler-spec.js';
import type { HandlerSpec } from '../declare/handler-spec.js';
import type { NestCallback } from '../run/push-handler.js';
import { WEBHOOK_ENDPOINT } from '../../account/push/wechat-controller.decorator.js';
import type { WebhookEndpoint } from '../model.js';

/** Metadata key of `@Controller({ host })`. */
const HOST = 'host';

/** A handler's route as Nest built it. */
export interface HandlerRoute {
  readonly callback: NestCallback;
  readonly specs: readonly HandlerSpec[];
  readonly method: string;
  /** Without the last segment, which is the method's. */
  readonly path: string;
  /** Path, version: what its webhook has too. */
  readonly address: string;
}

/** All webhooks at one path and version; only their hosts tell them apart. */
export interface WebhookAddress {
  readonly address: string;
  readonly path: string;
  readonly version: RouteVersion | undefined;
  readonly mounts: WebhookEndpoint[];
}

/** Sorts the routes that Nest registers into webhooks and their handlers. */
export class WebhookRoutes {
  readonly addresses = new Map<string, WebhookAddress>();
  readonly handlers: HandlerRoute[] = [];

  constructor(
    private readonly adapter: HookableAdapter,
    /** Told of each new address, to mount it. */
    private readonly mount: (address: WebhookAddress) => void,
  ) {}

  /** Takes a route that is a webhook's; false for any other. */
  take(path: string, callback: NestCallback): boolean {
    const type = Reflect.getMetadata(WEBHOOK_ENDPOINT, callback) as Type | undefined;
    if (type) {
      this.takeMount(type, path, callback);
      return true;
    }
    const specs = Reflect.getMetadata(HANDLER_SPECS, callback) as HandlerSpec[] | undefined;
    if (!specs) return false;
    const slash = path.lastIndexOf('/');
    const parent = slash === 0 ? '/' : path.slice(0, slash);
    const address = addressOf(parent, versionOf(callback));
    this.handlers.push({ callback, specs, method: path.slice(slash + 2), path: parent, address });
    return true;
  }

  /**
   * The class that a handler's route belongs to. Nest does not say, and does not need to: the method says it
   * unless several webhooks inherit it, and then path, version and host do.
   */
  ownerOf({ callback, specs, method, address, path }: HandlerRoute): Type | undefined {
    const inherits = ({ type }: WebhookEndpoint): boolean => {
      const own = (type.prototype as Record<string, object | undefined>)[method];
      return own !== undefined && Reflect.getMetadata(HANDLER_SPECS, own) === specs;
    };
    let mounts = this.mounts().filter(inherits);
    const narrow = (fits: (mount: WebhookEndpoint) => boolean): void => {
      const fitting = mounts.filter(fits);
      if (fitting.length > 0) mounts = fitting;
    };
    if (severalTypes(mounts)) narrow((mount) => this.addresses.get(address)?.mounts.includes(mount) ?? false);
    // A webhook's own path may be excluded from the global prefix, which its handlers' paths then are not.
    if (severalTypes(mounts)) narrow((mount) => path.endsWith(mount.path));
    if (severalTypes(mounts) && mounts.every(({ hosts }) => hosts.length > 0)) {
      const hosts = String(hostsOf(this.adapter, callback));
      narrow((mount) => String(mount.hosts) === hosts);
    }
    return mounts[0]?.type;
  }

  /** Every webhook. */
  mounts(): WebhookEndpoint[] {
    return [...this.addresses.values()].flatMap(({ mounts }) => mounts);
  }

  private takeMount(type: Type, path: string, callback: NestCallback): void {
    const version = versionOf(callback);
    const key = addressOf(path, version);
    let address = this.addresses.get(key);
    const known = address !== undefined;
    if (!address) this.addresses.set(key, (address = { address: key, path, version, mounts: [] }));
    const hosts = Reflect.getMetadata(HOST, type) === undefined ? [] : hostsOf(this.adapter, callback);
    address.mounts.push({ type, path, hosts, ready: undefined });
    if (!known) this.mount(address);
  }
}

const severalTypes = (mounts: readonly WebhookEndpoint[]): boolean =>
  mounts.some(({ type }) => type !== mounts[0]!.type);

function addressOf(path: string, version: RouteVersion | undefined): string {
  if (!version) return path;
  const versions = Array.isArray(version.version) ? version.version : [version.version];
  return `${path} ${versions.map(String).join(',')}`;
}
