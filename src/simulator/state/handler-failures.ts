import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { HANDLER_FAILED } from '../../core/constants.js';
import { isObject } from '../util/json.js';
import { textOf } from '../util/text.js';

/** Which handler of an application in the same process threw last, so that a test is told why nothing came. */
export class HandlerFailures {
  /** `BotController.ping failed: ...`; empty when none did. */
  last = '';
  private readonly note = (message: unknown): void => {
    if (isObject(message)) this.last = `${textOf(message.handler)} failed: ${textOf(message.error)}`;
  };

  constructor() {
    subscribe(HANDLER_FAILED, this.note);
  }

  stop(): void {
    unsubscribe(HANDLER_FAILED, this.note);
  }
}
