import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { resolveAccountConf } from '../../src/account/conf/resolve-account.js';

function resolve(options: object) {
  const faults: string[] = [];
  return { conf: resolveAccountConf('default', options, faults), faults };
}
const apiSecurity = {
  symmetricKey: Buffer.alloc(32).toString('base64'),
  symmetricSn: 'sym',
  privateKey: '-----BEGIN PRIVATE KEY-----\nCANARY',
  serial: 'own',
  certificates: { one: '-----BEGIN CERTIFICATE-----\n' },
};

describe('the option apiSecurity', () => {
  it('is read completely and never shown', () => {
    const { conf, faults } = resolve({ apiSecurity });
    expect(faults).toEqual([]);
    expect(conf.apiSecurity).toEqual(apiSecurity);
    expect(inspect(conf, { depth: Infinity })).not.toContain('CANARY');
    expect(JSON.stringify(conf)).not.toContain('CANARY');
  });

  it.each([
    ['symmetricKey', { symmetricKey: 'CANARY' }],
    ['symmetricSn', { symmetricSn: '' }],
    ['privateKey', { privateKey: 'CANARY' }],
    ['serial', { serial: undefined }],
    ['certificates', { certificates: {} }],
    ['certificates', { certificates: { one: 'CANARY' } }],
  ])('names what is wrong with %s, without showing it', (name, spoiled) => {
    const { faults } = resolve({ apiSecurity: { ...apiSecurity, ...spoiled } });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`apiSecurity needs ${name}`);
    expect(faults[0]).not.toContain('CANARY');
  });
});

describe('the option quotaGuard', () => {
  it.each([
    [undefined, undefined],
    [false, undefined],
    [true, {}],
    [
      { nearAt: 0.5, breaker: true, limits: { '/x': 10 } },
      { nearAt: 0.5, breaker: true, limits: { '/x': 10 } },
    ],
  ])('%j becomes %j', (quotaGuard, expected) => {
    const { conf, faults } = resolve({ quotaGuard });
    expect(faults).toEqual([]);
    expect(conf.quotaGuard).toEqual(expected);
  });

  it.each(['yes', null, { nearAt: 0 }, { nearAt: 2 }, { limits: { '/x': 0.5 } }, { breaker: 1 }])(
    'refuses %j',
    (quotaGuard) => {
      expect(resolve({ quotaGuard }).faults).toHaveLength(1);
    },
  );
});
