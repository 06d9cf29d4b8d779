import { Logger } from '@nestjs/common';
import { sentenceOf } from '../../store-fault.js';
import { faultOf } from '../redis-fault.js';

/** What is done instead of a command that Redis refuses. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  TIME: "Until then the version of a credential is taken from this machine's clock.",
  PTTL: "Until then the life of a credential is taken from this machine's clock.",
};

/** Says in the log, once for each command, that Redis refuses one that can be done without. */
export class MissingCommands {
  private readonly said = new Set<string>();

  /**
   * @param refusal what Redis answered
   * @param command which command it was
   */
  note(refusal: string, command: string): void {
    if (this.said.has(command)) return;
    this.said.add(command);
    const fault = faultOf(refusal, command);
    new Logger('WechatStore').warn(
      `The store "redis" refuses a command: ${sentenceOf({ ...fault, command })} ${SUBSTITUTES[command] ?? ''}`.trim(),
    );
  }
}
