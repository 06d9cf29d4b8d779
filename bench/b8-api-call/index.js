import { account } from '../lib/account.js';
import { atLeast } from '../lib/bound.js';
import { startChild } from '../lib/child.js';
import { contextWith, library } from '../lib/ours.js';
import { interleaved, ratios } from '../lib/rounds.js';
import { summary } from '../lib/stats.js';
import { number, spread } from '../lib/table.js';

export const title = 'B8 · Typed API call over a kept-alive connection';

const PATH = '/cgi-bin/message/custom/send';
const FETCH = 'bare `fetch`';
const OURS = '**nestjs-wechat**, `api.post`';
const value = 't'.repeat(136);

/** One call after the other to a server in another process, with the token injected and the answer understood. */
export async function run({ quick }) {
  const server = await startChild(new URL('./server.js', import.meta.url), { core: 1 });
  const { WechatService } = await library();
  const context = await contextWith({
    appId: account.appId,
    appSecret: account.appSecret,
    source: () => ({ value, expiresIn: 7_200 }),
    apiBaseUrl: server.ready.url,
  });
  try {
    const wechat = context.get(WechatService);
    const body = {
      touser: 'oIbB0xBenchFollowerOpenId0001',
      msgtype: 'text',
      text: { content: '你好, hello' },
    };
    const subjects = [
      {
        name: FETCH,
        async call() {
          const response = await fetch(`${server.ready.url}${PATH}?access_token=${value}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          });
          return response.json();
        },
      },
      { name: OURS, call: () => wechat.api.post(PATH, body) },
    ];
    for (const { name, call } of subjects) {
      const { errcode } = await call();
      if (errcode !== 0) throw new Error(`${name} was answered ${errcode}`);
    }
    const calls = quick ? 300 : 1_000;
    const rounds = quick ? 9 : 31;
    const samples = await interleaved(
      subjects,
      rounds,
      async ({ call }) => {
        const started = process.hrtime.bigint();
        for (let i = 0; i < calls; i++) await call();
        return Number(process.hrtime.bigint() - started) / calls / 1_000;
      },
      3,
    );
    const results = subjects.map(({ name }) => ({
      subject: name,
      microseconds: summary(samples.get(name)),
      ratio: ratios(samples, FETCH, name),
    }));
    return {
      header: ['subject', 'µs a call', 'ratio (quartiles)'],
      rows: results.map((row) => [row.subject, number(row.microseconds.median), spread(row.ratio)]),
      notes: [`${rounds} rounds of ${calls} calls, one after the other.`],
      results,
      bounds: [atLeast('ratio to bare fetch', results[1].ratio.median, 0.85)],
    };
  } finally {
    await context.close();
    await server.stop();
  }
}
