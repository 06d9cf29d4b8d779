import { describe, expect, it } from 'vitest';
import { resolveShared } from '../../src/conf/shared-options.js';
import { isProxyUrl, recordsOptionFault, storeOptionFault } from '../../src/conf/store-option.js';

// What must not come back: a bare URIError, or a connection to a host that was a part of the password.
describe('URLs of stores', () => {
  it.each([
    'redis://:100%sure@h',
    'redis://:p@ss#word@h',
    'redis://:pa/ss@h',
    'redis://user:pa?ss@h:6379',
    'redis://h/abc',
    'redis://h/1/2',
    'redis://h?db=3',
    'redis://h?cluster=yes',
    'redis://h/2?cluster=true',
    'rediss://',
    'redis://:secretss#@one:7000,two:7000',
    'redis://user:ss%40@one,two,three',
    'postgres://u:100%sure@h/test',
    'postgres://u:p@ss#word@h/test',
    'postgres:///test',
  ])('refuses %s, names the option, and repeats no part of it', (url) => {
    const fault = storeOptionFault(url)!;
    expect(fault).toContain('store (WECHAT_STORE)');
    expect(fault).not.toMatch(/sure|ss#|#word|pa\?|abc|ss%40|two/);
    expect(recordsOptionFault(url)).toContain('records (WECHAT_RECORDS)');
  });

  it('says how a password with special characters is written', () => {
    expect(storeOptionFault('redis://:100%sure@h')).toContain('percent-encoded (%25 %2F %3F %23 %40)');
    expect(storeOptionFault('redis://one,two')).toContain('redis://host:7000?cluster=true');
    expect(storeOptionFault('redis://h?db=3')).toContain('The database is the path: redis://host/3.');
  });

  it.each([
    'redis://h',
    'redis://:p%40ss%23word@h:6379/0',
    'rediss://user:secret@h:6380/15',
    'redis://h:7000?cluster=true',
    'redis://h:7000/0?cluster=true',
    'redis://h?cluster=false',
    'postgres://u:p%40ss@h:5432/test',
    'postgresql://u@h/test?sslmode=require',
    'postgres:///test?host=/var/run/postgresql',
    'memory',
    'file:./credentials',
  ])('takes %s', (url) => {
    expect(storeOptionFault(url)).toBeUndefined();
    expect(recordsOptionFault(url)).toBeUndefined();
  });

  it('tells the URL of a proxy from everything else', () => {
    const good = ['http://proxy.lan:3128', 'https://user:p%40ss@proxy.lan', 'HTTP://127.0.0.1:8080/'];
    const bad = [
      'http://:100%sure@h',
      'http://u:p@ss#word@h',
      'http:pass',
      'socks5://h:1',
      'h:3128',
      'http://a,b:1',
    ];
    expect(good.filter((url) => !isProxyUrl(url))).toEqual([]);
    expect(bad.filter(isProxyUrl)).toEqual([]);
    const faults: string[] = [];
    for (const proxy of bad) resolveShared({ proxy }, faults);
    expect(faults).toHaveLength(bad.length);
    for (const fault of faults) expect(fault).not.toMatch(/sure|ss#|#word|http:pass/);
  });

  it('takes objects by their methods, and refuses others', () => {
    const run = () => undefined;
    expect(storeOptionFault({ get: run, set: run })).toBeUndefined();
    expect(storeOptionFault({ add: run, get: run, put: run, swap: run, now: run })).toBeUndefined();
    expect(storeOptionFault({ query: run, connect: run })).toBeUndefined();
    expect(storeOptionFault({ get: run })).toContain('store (WECHAT_STORE)');
    expect(recordsOptionFault({ get: run, set: run, delete: run, list: run })).toBeUndefined();
    expect(recordsOptionFault({ get: run })).toContain('records (WECHAT_RECORDS)');
    expect(recordsOptionFault(5)).toContain('records (WECHAT_RECORDS)');
  });
});
