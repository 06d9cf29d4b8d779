import { checkHandshake } from '../simulator/push/handshake.js';
import { SimulatorState } from '../simulator/state/simulator-state.js';
import { ACCOUNT_FLAGS, ACCOUNT_NOTES, readAccountFlags } from './account-flags.js';
import type { Command } from './command.js';
import { EXIT } from './command.js';
import { handshakeHint } from './hints.js';

/** `nestjs-wechat handshake`: the check that WeChat makes when the address of a webhook is saved. */
export const handshakeCommand: Command = {
  name: 'handshake',
  usage: '--to URL [flags]',
  about: 'Checks the address of a webhook as WeChat does when it is saved.\nPrints "ok", or what is wrong.',
  flags: ACCOUNT_FLAGS,
  notes: ACCOUNT_NOTES,
  async run(values, terminal) {
    const state = new SimulatorState({ accounts: [] });
    // The handshake is signed with the token and never encrypted.
    const { settings } = state.put(readAccountFlags({ ...values, mode: 'normal' }));
    const { ok, status, why = '' } = await checkHandshake(state, settings);
    if (ok) {
      terminal.out('ok');
      return EXIT.ok;
    }
    terminal.err(`The handshake failed: ${why}`);
    const hint = handshakeHint(status, why);
    if (hint !== undefined) terminal.err(hint);
    return EXIT.failed;
  },
};
