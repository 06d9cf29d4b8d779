/** Where the focus goes when what had it is gone: the first of these that can be seen. */
const HOMES = ['.composer-input', '.composer .round-button', '.menu-bar button', '.phone button'];

/** Gives the focus back to `before`, or to the phone where that is not there any more. */
export function giveBack(before: Element | null): void {
  if (
    before instanceof HTMLElement &&
    before !== document.body &&
    before.isConnected &&
    before.checkVisibility()
  ) {
    before.focus();
    return;
  }
  HOMES.flatMap((home) => [...document.querySelectorAll<HTMLElement>(home)])
    .find((element) => element.checkVisibility())
    ?.focus();
}
