import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BillRow, type WechatPayService, yuan } from '../../src/pay/index.js';
import { billRows } from '../../src/pay/groups/bills/bill-rows.js';
import { type PayApp, startPayApp } from './pay-app.js';
import { merchantOptions, PayPlatform } from './pay-platform.js';

const BILL =
  '\ufeff交易时间,公众账号ID,商户订单号,订单金额,商品名称\r\n' +
  '`2025-06-14 10:00:00,`wx1,`order-1,`12.34,`茶, 绿\r\n' +
  '`2025-06-14 11:00:00,`wx1,`order-2,`0.01,`\r\n' +
  '总交易单数,应结订单总金额\r\n`2,`12.35\r\n';

let platform: PayPlatform;
let app: PayApp;
let pay: WechatPayService;
/** How the bill is sent, and the hash that is announced. */
let sent: { bytes: Uint8Array; hash: string; type?: string; url?: string };

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

beforeEach(async () => {
  platform = await PayPlatform.start();
  sent = { bytes: gzipSync(BILL), hash: sha1(BILL) };
  platform.on('GET /v3/bill/tradebill', () => ({
    hash_type: sent.type ?? 'SHA1',
    hash_value: sent.hash,
    download_url: sent.url ?? `${platform.url}/v3/billdownload/file?token=a+b%2Bc%20d`,
  }));
  platform.on('GET /v3/billdownload/file', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(sent.bytes);
  });
  app = await startPayApp({ clock: platform.clock, pay: merchantOptions({ baseUrl: platform.url }) });
  ({ pay } = app);
});
afterEach(async () => {
  await app.app.close();
  await platform.stop();
});

const trade = () => pay.bills.trade({ bill_date: '2025-06-14', bill_type: 'ALL' });
async function rowsOf(bill: AsyncIterable<BillRow>): Promise<BillRow[]> {
  const rows: BillRow[] = [];
  for await (const row of bill) rows.push(row);
  return rows;
}

describe('a bill', () => {
  it('is read row by row by the names of its columns, with its totals at the end', async () => {
    const bill = await trade();
    expect(bill.summary).toBeUndefined();
    const rows = await rowsOf(bill);
    expect(rows.map((row) => [row['商户订单号'], yuan(row['订单金额']!), row['商品名称']])).toEqual([
      ['order-1', 1234, '茶, 绿'],
      ['order-2', 1, ''],
    ]);
    expect(rows[0]!['交易时间']).toBe('2025-06-14 10:00:00');
    expect(bill.summary).toEqual({ 总交易单数: '2', 应结订单总金额: '12.35' });
  });

  it('is asked for packed, and its address is signed as it was given', async () => {
    await (await trade()).text();
    expect(platform.requests.map(({ url }) => url)).toEqual([
      '/v3/bill/tradebill?bill_type=ALL&bill_date=2025-06-14&tar_type=GZIP',
      '/v3/billdownload/file?token=a+b%2Bc%20d',
    ]);
    expect(platform.badSignatures).toBe(0);
  });

  it('may come unpacked', async () => {
    sent.bytes = Buffer.from(BILL);
    expect((await (await trade()).text()).length).toBeGreaterThan(50);
    sent.bytes = Buffer.from(BILL);
    expect(await rowsOf(await trade())).toHaveLength(2);
  });

  it.each([
    ['whose hash is another one', () => (sent.hash = sha1('other')), /its hash is another one/],
    ['with a hash of an unknown type', () => (sent.type = 'SM3'), /of the type SM3/],
    ['that was cut off', () => (sent.bytes = gzipSync(BILL).subarray(0, 60)), /cut off/],
  ])('%s is refused at its end', async (_, spoil, message) => {
    spoil();
    await expect(rowsOf(await trade())).rejects.toThrow(message);
  });

  it('on a foreign host is not asked for: the request would carry a signature', async () => {
    sent.url = 'https://bills.example.com/v3/billdownload/file?token=1';
    await expect(trade()).rejects.toThrow(/hosts of WeChat Pay only/);
    sent.url = 'no address';
    await expect(trade()).rejects.toThrow(/not a URL/);
  });

  it("on WeChat Pay's own host is asked for at the configured address", async () => {
    sent.url = 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=1';
    expect(await rowsOf(await trade())).toHaveLength(2);
  });

  it('for a day that is none is refused before anything is sent', async () => {
    await expect(pay.bills.trade({ bill_date: '14.06.2025' })).rejects.toThrow(/yyyy-MM-dd/);
    expect(platform.requests).toHaveLength(0);
  });

  it('that WeChat Pay does not have is an error', async () => {
    platform.on('GET /v3/bill/tradebill', (_, response) =>
      platform.refuse(response, 400, 'NO_STATEMENT_EXIST'),
    );
    await expect(trade()).rejects.toMatchObject({ errcode: 'NO_STATEMENT_EXIST' });
  });

  it('of 20,000 rows is handed out as it comes', async () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index) => `\`2025,\`wx1,\`order-${index},\`1.00,\`x\r\n`,
    ).join('');
    const text = `交易时间,公众账号ID,商户订单号,订单金额,商品名称\r\n${many}总交易单数\r\n\`20000\r\n`;
    sent = { bytes: gzipSync(text), hash: sha1(text) };
    let count = 0;
    for await (const row of await trade()) {
      expect(row['商户订单号']).toBe(`order-${count}`);
      count += 1;
    }
    expect(count).toBe(20_000);
  });
});

describe('the rows of a bill', () => {
  it('are the same wherever the text is cut', async () => {
    const bytes = Buffer.from(BILL);
    const read = async (cuts: number[]) => {
      const sorted = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
      const chunks = sorted.slice(1).map((end, index) => bytes.subarray(sorted[index], end));
      const rows = [];
      for await (const row of billRows(
        (async function* () {
          yield* chunks;
        })(),
      ))
        rows.push(row);
      return rows;
    };
    const whole = await read([]);
    expect(whole).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length }), { maxLength: 8 }), async (cuts) => {
        expect(await read(cuts)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
});
