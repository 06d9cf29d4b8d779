import { Injectable } from '@nestjs/common';

const MOST_USERS = 10_000;

/** How many handler runs each user has had in this process; the users seen last are kept. */
@Injectable()
export class RunCounts {
  private readonly runs = new Map<string, number>();

  add(openId: string): void {
    const count = this.of(openId) + 1;
    this.runs.delete(openId); // the newest goes last, so that the oldest is dropped first
    this.runs.set(openId, count);
    if (this.runs.size > MOST_USERS) this.runs.delete(this.runs.keys().next().value!);
  }

  of(openId: string): number {
    return this.runs.get(openId) ?? 0;
  }
}
