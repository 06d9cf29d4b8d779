import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { WorldImage } from '../../src/simulator/session/world-image.js';
import { WechatSimulator } from '../../src/simulator/wechat-simulator.js';

/** The names of the keys that a simulator has made for each merchant. */
function keysIn({ nodes }: WorldImage): object[] {
  const list = (cell: unknown) => (nodes[(cell as { $: number }).$] as { list: unknown[] }).list;
  return nodes.flatMap((node) => {
    if (!('of' in node) || node.of !== 'PlatformKeys') return [];
    const { certificates, publicKeyPair } = node.fields;
    return { certificates: list(certificates).length, hasPublicKey: '$' in (publicKeyPair as object) };
  });
}

it('has the keys of its merchants before it prints its address, each as its mode needs them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wechat-cli-'));
  const file = join(folder, 'simulator.json');
  const modes = ['certificates', 'public-key', 'both'];
  const merchants = modes.map((mode, index) => ({ mchId: `190000007${index}`, mode }));
  writeFileSync(file, JSON.stringify({ merchants }));
  const before = process.listeners('SIGTERM');
  const starts = vi.spyOn(WechatSimulator, 'start');
  const keys: object[][] = [];
  try {
    const started = () => starts.mock.settledResults[0]!.value as WechatSimulator;
    const out = () => void keys.push(keysIn(started().session('keep').world));
    expect(
      await main(['simulator', '--port', '0', '--config', file], '1.2.3', { out, err: vi.fn<() => void>() }),
    ).toBe(0);
    expect(keys[0]).toEqual([
      { certificates: 1, hasPublicKey: false },
      { certificates: 0, hasPublicKey: true },
      { certificates: 1, hasPublicKey: true },
    ]);
  } finally {
    // As the signal would.
    for (const stop of process.listeners('SIGTERM')) if (!before.includes(stop)) stop('SIGTERM');
    starts.mockRestore();
    rmSync(folder, { recursive: true });
  }
});
