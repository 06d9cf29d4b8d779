import type { VirtualClock } from '../../state/virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';
import type { JsonObject } from '../../util/json.js';
import { randomText } from '../../util/random.js';

/** A customer (外部联系人) of a corp. */
export interface Customer {
  readonly externalUserid: string;
  name: string;
  unionid: string;
  /** By the userid of the member who serves the customer. */
  readonly followers: Map<string, Follow>;
}

/** What a member notes about a customer. */
export interface Follow {
  remark: string;
  description: string;
  createtime: number;
  state: string;
  tagIds: string[];
  extra: JsonObject;
}

export interface CustomerTagGroup {
  group_id: string;
  group_name: string;
  order: number;
  create_time: number;
  tag: { id: string; name: string; order: number; create_time: number }[];
}

interface WelcomeCode {
  readonly externalUserid: string;
  readonly userid: string;
  readonly expiresAt: number;
  used: boolean;
}

const WELCOME_MS = 20_000;

/** The customers of a corp, their tags, and the codes for a welcome. */
export class Customers {
  private readonly byId = new Map<string, Customer>();
  private readonly codes = new BoundedMap<WelcomeCode>(10_000);
  readonly tagGroups = new Map<string, CustomerTagGroup>();
  readonly contactWays = new BoundedMap<JsonObject>(10_000);
  readonly groups = new BoundedMap<JsonObject>(10_000);

  constructor(private readonly clock: VirtualClock) {}

  all(): Customer[] {
    return [...this.byId.values()];
  }

  find(externalUserid: string): Customer | undefined {
    return this.byId.get(externalUserid);
  }

  of(userid: string): Customer[] {
    return this.all().filter(({ followers }) => followers.has(userid));
  }

  /** A member becomes the contact of a customer, who is made up if unknown. */
  add(userid: string, { externalUserid = `wm${randomText(30)}`, name = '客户', state = '' } = {}): Customer {
    const before = this.byId.get(externalUserid);
    const customer = before ?? { externalUserid, name, unionid: `o${randomText(27)}`, followers: new Map() };
    customer.followers.set(userid, {
      remark: customer.name,
      description: '',
      createtime: this.clock.seconds(),
      state,
      tagIds: [],
      extra: {},
    });
    this.byId.set(externalUserid, customer);
    return customer;
  }

  /** The member and the customer are contacts no more. */
  remove(userid: string, externalUserid: string): boolean {
    return this.byId.get(externalUserid)?.followers.delete(userid) ?? false;
  }

  /** A code for one welcome within twenty seconds. All applications are pushed the same one. */
  issueWelcomeCode(userid: string, externalUserid: string): string {
    const code = randomText(43);
    this.codes.set(code, { userid, externalUserid, expiresAt: this.clock.now() + WELCOME_MS, used: false });
    return code;
  }

  /** @returns whom the welcome goes to, or why it does not */
  welcome(code: string): { userid: string; externalUserid: string } | 41050 | 41051 {
    const found = this.codes.get(code);
    if (!found || this.clock.now() >= found.expiresAt) return 41050;
    if (found.used) return 41051;
    found.used = true;
    return found;
  }
}
