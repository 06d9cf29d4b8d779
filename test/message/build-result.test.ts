import { describe, expect, it } from 'vitest';
import { resultFieldOf } from '../../src/message/find-definition.js';
import { readPush } from '../../src/message/parse/read-push.js';
import { buildResult } from '../../src/message/reply/build-result.js';
import { PUSHES } from '../support/message/push-fixtures.js';

const eventPush = (event: string) => readPush(`{"MsgType":"event","Event":"${event}"}`);

describe('an event that wants a result code', () => {
  it('is one of virtual payment, of chapter permissions, or of a delivery company', () => {
    const fields = new Map<string, string[]>();
    for (const { event } of PUSHES) {
      if (event === undefined) continue;
      const field = resultFieldOf(eventPush(event.split('|', 1)[0]!)) ?? 'none';
      fields.set(field, [...(fields.get(field) ?? []), event]);
    }
    expect(fields.get('ErrCode')!.every((name) => /^xpay_|^wxa_novel_chapter_permission$/.test(name))).toBe(
      true,
    );
    expect(fields.get('ErrCode')).toEqual(
      expect.arrayContaining([
        'xpay_goods_deliver_notify',
        'xpay_coin_pay_notify',
        'xpay_refund_notify',
        'xpay_apple_subscribe_signing_result_notify',
        'xpay_subscribe_ios_refund_query_notify',
        'wxa_novel_chapter_permission',
      ]),
    );
    expect(fields.get('ResultCode')).toContain('add_single_waybill');
    expect(fields.get('resultcode')).toContain('transport_add_order');
    expect(fields.get('none')).toContain('subscribe');
  });

  it('is none that is unknown, and no message', () => {
    expect(resultFieldOf(eventPush('xpay_new_notify'))).toBeUndefined();
    expect(resultFieldOf(readPush('{"MsgType":"text","Content":"xpay_refund_notify"}'))).toBeUndefined();
    expect(resultFieldOf(eventPush('XPAY_REFUND_NOTIFY'))).toBe('ErrCode');
  });
});

describe('a result', () => {
  it('is written as the push was', () => {
    expect(buildResult({ format: 'json' }, 'ErrCode', 0)).toBe('{"ErrCode":0,"ErrMsg":""}');
    expect(buildResult({ format: 'xml' }, 'ErrCode', 0)).toBe(
      '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[]]></ErrMsg></xml>',
    );
    expect(buildResult({ format: 'xml' }, 'ResultCode', 1, 'no ]]> handler')).toBe(
      '<xml><ResultCode>1</ResultCode><ResultMsg><![CDATA[no ]]]]><![CDATA[> handler]]></ResultMsg></xml>',
    );
    expect(buildResult({ format: 'json' }, 'resultcode', -1, 'failed')).toBe(
      '{"resultcode":-1,"resultmsg":"failed"}',
    );
  });
});
