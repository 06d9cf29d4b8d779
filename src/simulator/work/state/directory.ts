import type { JsonObject } from '../../util/json.js';
import { randomText } from '../../util/random.js';

/** A member of the corp: what the contact APIs give, with the fields that the simulator reads by name. */
export interface Member extends JsonObject {
  userid: string;
  name: string;
  department: number[];
}

export interface Department {
  id: number;
  name: string;
  name_en?: string;
  parentid: number;
  order: number;
}

export interface WorkTag {
  tagid: number;
  tagname: string;
  users: Set<string>;
  parties: Set<number>;
}

const FIRST_MEMBERS = [
  ['zhangsan', '张三'],
  ['lisi', '李四'],
  ['wangwu', '王五'],
] as const;

/** The contacts (通讯录) of a corp: members, departments, tags. Ids are found whatever their case. */
export class Directory {
  private readonly byId = new Map<string, Member>();
  readonly departments = new Map<number, Department>();
  readonly tags = new Map<number, WorkTag>();

  constructor(corpName: string) {
    this.departments.set(1, { id: 1, name: corpName, parentid: 0, order: 100_000_000 });
    this.departments.set(2, { id: 2, name: '研发部', parentid: 1, order: 99_999_000 });
    this.departments.set(3, { id: 3, name: '市场部', parentid: 1, order: 99_998_000 });
    this.tags.set(1, { tagid: 1, tagname: '值班', users: new Set(['zhangsan']), parties: new Set() });
    for (const [index, [userid, name]] of FIRST_MEMBERS.entries()) {
      this.put({
        userid,
        name,
        department: [index === 2 ? 3 : 2],
        mobile: `1380013800${index}`,
        email: `${userid}@example.com`,
        position: '工程师',
        gender: '1',
      });
    }
  }

  /** Adds a member, or changes the one with this id. */
  put(given: Partial<Member> & { userid: string }): Member {
    const before = this.find(given.userid);
    const department = given.department ?? before?.department ?? [1];
    const member: Member = {
      status: 1,
      isleader: 0,
      enable: 1,
      english_name: '',
      telephone: '',
      alias: '',
      address: '',
      position: '',
      mobile: '',
      gender: '0',
      email: '',
      avatar: '',
      open_userid: `wo${randomText(30)}`,
      extattr: { attrs: [] },
      ...before,
      ...given,
      userid: before?.userid ?? given.userid,
      name: given.name ?? before?.name ?? given.userid,
      department,
      order: department.map(() => 0),
      is_leader_in_dept: department.map(() => 0),
      main_department: department[0],
    };
    this.byId.set(member.userid.toLowerCase(), member);
    return member;
  }

  find(userid: string): Member | undefined {
    return this.byId.get(userid.toLowerCase());
  }

  rename(member: Member, userid: string): void {
    this.byId.delete(member.userid.toLowerCase());
    member.userid = userid;
    this.byId.set(userid.toLowerCase(), member);
  }

  /** @returns false when there is no such member */
  remove(userid: string): boolean {
    for (const tag of this.tags.values()) tag.users.delete(userid.toLowerCase());
    return this.byId.delete(userid.toLowerCase());
  }

  members(): Member[] {
    return [...this.byId.values()];
  }

  /** The members of a department; with `fetchChild`, of those below it too. */
  membersOf(id: number, fetchChild: boolean): Member[] {
    const wanted = fetchChild ? this.below(id) : new Set([id]);
    return this.members().filter(({ department }) => department.some((one) => wanted.has(one)));
  }

  /** A department and all below it. */
  below(id: number): Set<number> {
    const found = new Set([id]);
    for (let size = 0; size !== found.size;) {
      size = found.size;
      for (const { id: child, parentid } of this.departments.values()) {
        if (found.has(parentid)) found.add(child);
      }
    }
    return found;
  }

  /** The members that a tag stands for, through its departments too. */
  membersOfTag({ users, parties }: WorkTag): Member[] {
    const inParties = [...parties].flatMap((id) => this.membersOf(id, true));
    const named = [...users].flatMap((userid) => this.find(userid) ?? []);
    return [...new Set([...named, ...inParties])];
  }

  freeDepartmentId(): number {
    return Math.max(...this.departments.keys()) + 1;
  }

  freeTagId(): number {
    return Math.max(0, ...this.tags.keys()) + 1;
  }
}
