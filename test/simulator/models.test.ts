import { describe, expect, it } from 'vitest';
import {
  answerFaults,
  bodyFaults,
  modelKeys,
  modelOf,
  queryFaults,
  sampleAnswer,
  sampleBody,
} from '../../src/simulator/models/index.js';

const model = (method: string, path: string) => modelOf(method, path)!;

describe('a model of an endpoint', () => {
  it('is found by method and path', () => {
    expect(modelOf('POST', '/card/code/consume')).toMatchObject({ path: '/card/code/consume' });
    expect(modelOf('GET', '/card/code/consume')).toBeUndefined();
    expect(modelOf('POST', '/wxa/some/new/path')).toBeUndefined();
  });

  it('finds what is missing or of another type in a body, by its place', () => {
    const consume = model('POST', '/card/code/consume');
    expect(bodyFaults(consume, { code: '1', card_id: 'c', unknown: true })).toEqual([]);
    expect(bodyFaults(consume, { card_id: 7 })).toEqual([
      'body.card_id must be text.',
      'body.code is missing.',
    ]);
    expect(bodyFaults(consume, [])).toEqual(['body must be an object.']);
    const check = model('POST', '/card/code/checkcode');
    expect(bodyFaults(check, { card_id: 'c', code: 'x' })).toEqual(['body.code must be a list.']);
    expect(bodyFaults(check, { card_id: 'c', code: ['x', 1] })).toEqual(['body.code[1] must be text.']);
  });

  it('takes a 64-bit id as a number and as text', () => {
    const member = model('POST', '/card/membercard/activate');
    const body = sampleBody(member);
    for (const time of [1, 1n, '1']) {
      expect(bodyFaults(member, { ...body, activate_begin_time: time })).toEqual([]);
    }
    expect(bodyFaults(member, { ...body, activate_begin_time: 'soon' })).toHaveLength(1);
  });

  it('tells the variants of a body apart by their action', () => {
    const plugin = model('POST', '/wxa/plugin');
    expect(bodyFaults(plugin, { action: 'list' })).toEqual([]);
    expect(bodyFaults(plugin, { action: 'apply' })).not.toEqual([]);
  });

  it('finds what is missing in a query', () => {
    const invoke = model('POST', '/tcb/invokecloudfunction');
    expect(queryFaults(invoke, { env: 'e', name: 'f' })).toEqual([]);
    expect(queryFaults(invoke, { env: 'e' })).toEqual(['query.name is missing.']);
  });

  it('follows a menu into its submenus', () => {
    const create = model('POST', '/cgi-bin/menu/create');
    const button = { type: 'click', name: 'a', key: 'A' };
    expect(bodyFaults(create, { button: [{ name: 'more', type: 'x', sub_button: [button] }] })).toEqual([]);
    expect(
      bodyFaults(create, { button: [{ name: 'more', type: 'x', sub_button: [{ name: 1 }] }] }),
    ).toContain('body.button[0].sub_button[0].name must be text.');
  });

  it('accepts the samples that are made of it, for every endpoint', () => {
    for (const key of modelKeys()) {
      const [method, path] = key.split(' ') as [string, string];
      const each = model(method, path);
      for (const all of [true, false])
        expect([key, bodyFaults(each, sampleBody(each, { all }))]).toEqual([key, []]);
      expect([key, answerFaults(each, sampleAnswer(each) ?? {})]).toEqual([key, []]);
    }
  });

  it('makes no sample where the answer is a file', () => {
    expect(sampleAnswer(model('POST', '/wxa/getwxacode'))).toBeUndefined();
  });
});
