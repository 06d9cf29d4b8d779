// Every client that an application may have is a store and a place for records, without a cast. Compiled, never run.
import KeyvRedis, { createClient, createCluster, createKeyv, createSentinel } from '@keyv/redis';
import { CACHE_MANAGER, type Cache } from '@nestjs/cache-manager';
import { createCache } from 'cache-manager';
import { Cacheable } from 'cacheable';
import { Cluster, Redis } from 'ioredis';
import { Redis as Redis5 } from 'ioredis-5';
import { Redis as Valkey } from 'iovalkey';
import { Keyv } from 'keyv';
import { Pool } from 'pg';
import { type RecordsOption, type StoreOption, WechatModule } from '../../src/index.js';

export const stores: StoreOption[] = [
  createClient({ url: 'redis://h' }),
  createCluster({ rootNodes: [{ url: 'redis://h' }] }),
  createSentinel({ name: 'mymaster', sentinelRootNodes: [{ host: 'h', port: 26379 }] }),
  new Redis('redis://h'),
  new Redis5('redis://h'),
  new Valkey('redis://h'),
  new Cluster(['redis://h']),
  createKeyv('redis://h'),
  new Keyv({ store: new KeyvRedis('redis://h') }),
  createCache({ stores: [createKeyv('redis://h')] }),
  new Cacheable(),
  new Pool(),
];

export const records: RecordsOption[] = [
  createClient({ url: 'redis://h' }),
  createCluster({ rootNodes: [{ url: 'redis://h' }] }),
  new Redis('redis://h'),
  new Cluster(['redis://h']),
  createKeyv('redis://h'),
  new Pool(),
];

export const withCache = WechatModule.forRootAsync({
  inject: [CACHE_MANAGER],
  useFactory: (store: Cache) => ({ store, records: 'file:records' }),
});

export const wrong: StoreOption[] = [
  // @ts-expect-error an object with none of the methods
  { connect: () => undefined },
  // @ts-expect-error a number
  6379,
];
