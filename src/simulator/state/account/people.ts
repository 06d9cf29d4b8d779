import type { SimulatedFollower } from './account-settings.js';
import type { VirtualClock } from '../virtual-clock.js';

/** Someone that an account knows. */
export interface Person {
  openid: string;
  nickname: string;
  unionid: string | undefined;
  language: string;
  headimgurl: string;
  remark: string;
  subscribed: boolean;
  /** Unix seconds. */
  subscribeTime: number;
  subscribeScene: string;
  qrScene: number;
  qrSceneStr: string;
  tagIds: number[];
  groupId: number;
  blacklisted: boolean;
  /** The visitor of a snapshot page, not a real user. */
  snapshot: boolean;
}

/** The people that an account knows, in the order in which they were added. */
export class People {
  private readonly byOpenid = new Map<string, Person>();
  /** The OpenID of the person whose phone was used last; empty before anybody did something. */
  onPhone = '';

  constructor(
    private readonly clock: VirtualClock,
    followers: readonly SimulatedFollower[] = [],
  ) {
    for (const follower of followers) this.add(follower);
  }

  add(follower: SimulatedFollower): Person {
    const before = this.byOpenid.get(follower.openid);
    const person: Person = {
      openid: follower.openid,
      nickname: follower.nickname ?? before?.nickname ?? '',
      unionid: follower.unionid ?? before?.unionid,
      language: follower.language ?? before?.language ?? 'zh_CN',
      headimgurl: follower.headimgurl ?? before?.headimgurl ?? '',
      remark: follower.remark ?? before?.remark ?? '',
      subscribed: follower.subscribed ?? before?.subscribed ?? true,
      subscribeTime: before?.subscribeTime ?? this.clock.seconds(),
      subscribeScene: before?.subscribeScene ?? 'ADD_SCENE_SEARCH',
      qrScene: before?.qrScene ?? 0,
      qrSceneStr: before?.qrSceneStr ?? '',
      tagIds: before?.tagIds ?? [],
      groupId: before?.groupId ?? 0,
      blacklisted: before?.blacklisted ?? false,
      snapshot: follower.snapshot ?? before?.snapshot ?? false,
    };
    this.byOpenid.set(person.openid, person);
    return person;
  }

  /** Replaces all people. */
  replace(followers: readonly SimulatedFollower[]): void {
    this.byOpenid.clear();
    this.onPhone = '';
    for (const follower of followers) this.add(follower);
  }

  /** All people in the form in which they are handed in. */
  asGiven(): SimulatedFollower[] {
    return this.all().map(
      ({ openid, nickname, unionid, language, headimgurl, remark, subscribed, snapshot }) => ({
        openid,
        nickname,
        unionid,
        language,
        headimgurl,
        remark,
        subscribed,
        snapshot,
      }),
    );
  }

  find(openid: string): Person | undefined {
    return this.byOpenid.get(openid);
  }

  all(): Person[] {
    return [...this.byOpenid.values()];
  }

  /** Those who were added last. */
  newest(count: number): Person[] {
    return this.all().slice(-count);
  }

  followers(): Person[] {
    return this.all().filter((person) => person.subscribed);
  }
}
