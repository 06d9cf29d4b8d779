import { Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatModule, WechatRecords } from 'nestjs-wechat';

/** A tenant of the made-up product Lantern: an owner of two ids. */
const TENANT = { product: 'lantern', ids: ['main', 'shop/1'] };
const LANTERN = { product: 'lantern', ids: ['main'] };

interface Ticket {
  value: string;
  createTime: number;
}
const newer = (kept: Ticket, given: Ticket): boolean => given.createTime > kept.createTime;

describe('records of a made-up product', () => {
  let directory: string;
  beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'lantern-'))));
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const application = async () => {
    @Module({
      imports: [
        WechatModule.forRoot({
          appId: 'wx1',
          appSecret: 'secret',
          records: `file:${directory}`,
          recordsKey: Buffer.alloc(32, 1).toString('base64'),
        }),
      ],
    })
    class AppModule {}
    const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
    return { records: module.get(WechatRecords), close: () => module.close() };
  };

  it('keeps the newest ticket across processes and restarts, whatever the order in which tickets come', async () => {
    const [one, other] = [await application(), await application()];
    await Promise.all([
      one.records.of(LANTERN).put<Ticket>('ticket', { value: 'old', createTime: 1 }, { newer }),
      other.records.of(LANTERN).put<Ticket>('ticket', { value: 'new', createTime: 2 }, { newer }),
    ]);
    await one.records.of(LANTERN).put<Ticket>('ticket', { value: 'late', createTime: 1 }, { newer });
    await one.close();
    await other.close();
    const restarted = await application();
    expect(await restarted.records.of(LANTERN).get('ticket')).toEqual({ value: 'new', createTime: 2 });
    await restarted.close();
  });

  it('finds its tenants, and exports, deletes and imports those of one of them', async () => {
    const { records, close } = await application();
    await records.of(TENANT).put('refresh_token', 'r1');
    await records.of(LANTERN).put('ticket', { value: 't', createTime: 1 });
    expect(await records.ownersIn(LANTERN)).toEqual([TENANT]);
    const exported = await records.of(TENANT).export();
    expect(await records.of(TENANT).deleteAll()).toBe(1);
    expect(await records.ownersIn(LANTERN)).toEqual([]);
    await records.of(TENANT).import(exported.records);
    expect(await records.of(TENANT).get('refresh_token')).toBe('r1');
    await close();
  });
});
