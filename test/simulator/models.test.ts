import { describe, expect, it } from 'vitest';
import {
  accountModels,
  answerFaults,
  bodyFaults,
  ModelTable,
  queryFaults,
  sampleAnswer,
  sampleBody,
} from '../../src/simulator/models/index.js';

const model = async (method: string, path: string) => (await accountModels.find(method, path))!;

describe('a model of an endpoint', () => {
  it('is found by method and path', async () => {
    expect(await accountModels.find('POST', '/card/code/consume')).toMatchObject({
      path: '/card/code/consume',
    });
    expect(await accountModels.find('GET', '/card/code/consume')).toBeUndefined();
    expect(await accountModels.find('POST', '/wxa/some/new/path')).toBeUndefined();
  });

  it('finds what is missing or of another type in a body, by its place', async () => {
    const consume = await model('POST', '/card/code/consume');
    expect(bodyFaults(consume, { code: '1', card_id: 'c', unknown: true })).toEqual([]);
    expect(bodyFaults(consume, { card_id: 7 })).toEqual([
      'body.card_id must be text.',
      'body.code is missing.',
    ]);
    expect(bodyFaults(consume, [])).toEqual(['body must be an object.']);
    const check = await model('POST', '/card/code/checkcode');
    expect(bodyFaults(check, { card_id: 'c', code: 'x' })).toEqual(['body.code must be a list.']);
    expect(bodyFaults(check, { card_id: 'c', code: ['x', 1] })).toEqual(['body.code[1] must be text.']);
  });

  it('takes a 64-bit id as a number and as text', async () => {
    const member = await model('POST', '/card/membercard/activate');
    const body = sampleBody(member);
    for (const time of [1, 1n, '1']) {
      expect(bodyFaults(member, { ...body, activate_begin_time: time })).toEqual([]);
    }
    expect(bodyFaults(member, { ...body, activate_begin_time: 'soon' })).toHaveLength(1);
  });

  it('tells the variants of a body apart by their action', async () => {
    const plugin = await model('POST', '/wxa/plugin');
    expect(bodyFaults(plugin, { action: 'list' })).toEqual([]);
    expect(bodyFaults(plugin, { action: 'apply' })).not.toEqual([]);
  });

  it('finds what is missing in a query', async () => {
    const invoke = await model('POST', '/tcb/invokecloudfunction');
    expect(queryFaults(invoke, { env: 'e', name: 'f' })).toEqual([]);
    expect(queryFaults(invoke, { env: 'e' })).toEqual(['query.name is missing.']);
  });

  it('follows a menu into its submenus', async () => {
    const create = await model('POST', '/cgi-bin/menu/create');
    const button = { type: 'click', name: 'a', key: 'A' };
    expect(bodyFaults(create, { button: [{ name: 'more', type: 'x', sub_button: [button] }] })).toEqual([]);
    expect(
      bodyFaults(create, { button: [{ name: 'more', type: 'x', sub_button: [{ name: 1 }] }] }),
    ).toContain('body.button[0].sub_button[0].name must be text.');
  });

  it('accepts the samples that are made of it, for every endpoint', async () => {
    for (const key of await accountModels.keys()) {
      const [method, path] = key.split(' ') as [string, string];
      const each = await model(method, path);
      for (const all of [true, false])
        expect([key, bodyFaults(each, sampleBody(each, { all }))]).toEqual([key, []]);
      expect([key, answerFaults(each, sampleAnswer(each) ?? {})]).toEqual([key, []]);
    }
  });

  it('makes no sample where the answer is a file', async () => {
    expect(sampleAnswer(await model('POST', '/wxa/getwxacode'))).toBeUndefined();
  });
});

describe('a table of models', () => {
  const table = [
    'GET /v3/orders/{id} {"answer":{"id":"str"}}',
    'GET /v3/orders/newest {"answer":{"newest":"str"}}',
    'POST /v3/orders/{id}/close {"body":{"reason?":"str"}}',
  ];

  it('finds a path with parameters by the path that was called', async () => {
    const models = new ModelTable(() => Promise.resolve({ MODEL_TABLE: table.join('\n') }));
    expect(await models.find('GET', '/v3/orders/7')).toMatchObject({
      method: 'GET',
      path: '/v3/orders/{id}',
      answer: { id: 'str' },
    });
    expect(await models.find('POST', '/v3/orders/7/close')).toMatchObject({
      path: '/v3/orders/{id}/close',
    });
    expect(await models.find('GET', '/v3/orders/newest')).toMatchObject({ answer: { newest: 'str' } });
    for (const [method, path] of [
      ['POST', '/v3/orders/7'],
      ['GET', '/v3/orders/'],
      ['GET', '/v3/orders/7/close'],
    ] as const)
      expect(await models.find(method, path)).toBeUndefined();
  });

  it('is loaded when the first model is asked for, and once', async () => {
    let loads = 0;
    const models = new ModelTable(() => {
      loads++;
      return Promise.resolve({ MODEL_TABLE: table.join('\n') });
    });
    expect(loads).toBe(0);
    await Promise.all([models.find('GET', '/a'), models.keys()]);
    expect(loads).toBe(1);
  });
});
