import { Injectable } from '@nestjs/common';
import type { WechatPush } from 'nestjs-wechat';

const MOST_USERS = 10_000;

/** How many handler runs each user of each account has had in this process; the users seen last are kept. */
@Injectable()
export class RunCounts {
  private readonly runs = new Map<string, number>();

  add(push: WechatPush): void {
    const key = keyOf(push);
    const count = this.of(push) + 1;
    this.runs.delete(key); // the newest goes last, so that the oldest is dropped first
    this.runs.set(key, count);
    if (this.runs.size > MOST_USERS) this.runs.delete(this.runs.keys().next().value!);
  }

  of(push: WechatPush): number {
    return this.runs.get(keyOf(push)) ?? 0;
  }
}

/** An OpenID belongs to one account, which receives the push. */
const keyOf = ({ toUserName, fromUserName }: WechatPush): string => `${toUserName} ${fromUserName}`;
