const PREFIX = 'nestjs-wechat.console.';

/** What the browser kept under that name; nothing where it may not keep anything. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keeps a choice of the reader's for the next visit. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser that keeps nothing forgets the choice; that is all.
  }
}
