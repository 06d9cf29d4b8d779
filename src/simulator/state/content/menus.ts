import type { MenuButton, MenuView } from '../../console-protocol.js';
import { randomDigits } from '../../util/random.js';

interface ConditionalMenu {
  button: MenuButton[];
  matchrule: Record<string, unknown>;
  menuid: number;
}

/** The account's menu, and those for some users only. */
export class Menus {
  current: (MenuView & { menuid: number }) | undefined;
  conditional: ConditionalMenu[] = [];

  create(button: MenuButton[]): void {
    this.current = { button, menuid: Number(randomDigits(9)) };
  }

  addConditional(button: MenuButton[], matchrule: Record<string, unknown>): number {
    const menuid = Number(randomDigits(9));
    this.conditional.push({ button, matchrule, menuid });
    return menuid;
  }

  /** @returns false when there is no such menu */
  removeConditional(menuid: string): boolean {
    const rest = this.conditional.filter((menu) => String(menu.menuid) !== menuid);
    const found = rest.length < this.conditional.length;
    this.conditional = rest;
    return found;
  }

  /** The menu that a person sees: of the menus whose rule matches, the newest. */
  seenBy(tagIds: readonly number[], language: string): MenuButton[] | undefined {
    const fitting = this.conditional.findLast(({ matchrule }) => {
      const tag = matchrule.tag_id === undefined || tagIds.includes(Number(matchrule.tag_id));
      return tag && (matchrule.language === undefined || matchrule.language === language);
    });
    return fitting?.button ?? this.current?.button;
  }

  clear(): void {
    this.current = undefined;
    this.conditional = [];
  }
}
