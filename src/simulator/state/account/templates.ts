import { randomText } from '../../util/random.js';

export interface Template {
  id: string;
  title: string;
  content: string;
  example: string;
  /** Of a subscription template: 2 once, 3 for long. */
  type: number;
}

/** The templates of an account; the first is there from the start. */
export class Templates {
  private list: Template[];

  constructor(first: Template) {
    this.list = [first];
  }

  all(): Template[] {
    return this.list;
  }

  find(id: string): Template | undefined {
    return this.list.find((template) => template.id === id);
  }

  add(template: Omit<Template, 'id'>): Template {
    const added = { id: randomText(43), ...template };
    this.list.push(added);
    return added;
  }

  /** @returns false when there is no such template */
  remove(id: string): boolean {
    const rest = this.list.filter((template) => template.id !== id);
    const found = rest.length < this.list.length;
    this.list = rest;
    return found;
  }
}

/** The template message that every account has. */
export const FIRST_TEMPLATE: Template = {
  id: 'SimulatedTemplate_0000000000000000000000001',
  title: '订单通知',
  content: '{{first.DATA}}\n订单号：{{keyword1.DATA}}\n时间：{{keyword2.DATA}}\n{{remark.DATA}}',
  example: '您的订单已发货\n订单号：20261121\n时间：2026年11月21日\n谢谢',
  type: 2,
};

/** The subscription template that every account has. */
export const FIRST_SUBSCRIPTION: Template = {
  id: 'SimulatedSubscription_000000000000000000001',
  title: '预约提醒',
  content: '事项:{{thing1.DATA}}\n时间:{{time2.DATA}}\n',
  example: '事项:看牙\n时间:15:01\n',
  type: 2,
};
