import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { demand } from '../api/errors.js';
import { dayOf, daysBetween } from '../../state/account/daily-counts.js';

/** How statistics number the types of messages. */
const TYPES = new Map([
  ['text', 1],
  ['image', 2],
  ['voice', 3],
  ['video', 4],
  ['link', 6],
]);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** Statistics (数据立方), counted from what happened in the simulator. They end with yesterday. */
export const statisticsRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/datacube/getusersummary',
    handle(call) {
      const list = days(call, 7).flatMap((ref_date) => {
        const { followed = 0, unfollowed = 0 } = call.account.days.of(ref_date) ?? {};
        return followed + unfollowed === 0
          ? []
          : [{ ref_date, user_source: 0, new_user: followed, cancel_user: unfollowed }];
      });
      return { list };
    },
  },
  {
    method: 'POST',
    path: '/datacube/getusercumulate',
    handle(call) {
      const now = call.account.people.followers().length;
      const list = days(call, 7).map((ref_date) => ({
        ref_date,
        user_source: 0,
        cumulate_user: Math.max(0, now - call.account.days.wonAfter(ref_date)),
      }));
      return { list };
    },
  },
  {
    method: 'POST',
    path: '/datacube/getupstreammsg',
    handle(call) {
      const list = days(call, 7).flatMap((ref_date) =>
        [...(call.account.days.of(ref_date)?.messages ?? [])].map(([type, people]) => ({
          ref_date,
          msg_type: TYPES.get(type) ?? 0,
          msg_user: people.size,
          msg_count: sum(people),
        })),
      );
      return { list };
    },
  },
  { method: 'POST', path: '/datacube/getarticletotal', handle: articleTotal },
  {
    method: 'POST',
    path: '/datacube/getweanalysisappiddailyvisittrend',
    handle(call) {
      const list = compactDays(call).map(({ day, ref_date }) => {
        const visits = call.account.days.of(day)?.visits ?? new Map<string, number>();
        const count = sum(visits);
        return {
          ref_date,
          session_cnt: count,
          visit_pv: count,
          visit_uv: visits.size,
          visit_uv_new: 0,
          stay_time_uv: 0,
          stay_time_session: 0,
          visit_depth: count > 0 ? 1 : 0,
        };
      });
      return { list };
    },
  },
  {
    method: 'POST',
    path: '/datacube/getweanalysisappidvisitpage',
    handle(call) {
      const [{ day, ref_date } = { day: '', ref_date: '' }] = compactDays(call);
      const visits = call.account.days.of(day)?.visits ?? new Map<string, number>();
      const page = {
        page_path: call.account.settings.pages?.[0] ?? 'pages/index/index',
        page_visit_pv: sum(visits),
        page_visit_uv: visits.size,
        page_staytime_pv: 0,
        entrypage_pv: sum(visits),
        exitpage_pv: sum(visits),
        page_share_pv: 0,
        page_share_uv: 0,
      };
      return { ref_date, list: visits.size > 0 ? [page] : [] };
    },
  },
];

/** What was published that day. Nobody reads in the simulator: the numbers are those of nobody. */
function articleTotal(call: ApiCall) {
  const [day = ''] = days(call, 1);
  const details = [{ stat_date: day, target_user: call.account.people.followers().length, ...NOBODY }];
  const list = call.account.drafts
    .published()
    .filter(({ updatedAt }) => dayOf(updatedAt * 1000) === day)
    .flatMap(({ id, articles }) =>
      articles.map(({ title }, index) => ({ ref_date: day, msgid: `${id}_${index + 1}`, title, details })),
    );
  return { list };
}

const READ = [
  'int_page_read',
  'ori_page_read',
  'share',
  'add_to_fav',
  ...['session', 'hist_msg', 'feed', 'friends', 'other'].map((from) => `int_page_from_${from}_read`),
].flatMap((name) => [`${name}_user`, `${name}_count`]);
const SHARED = ['session', 'feed', 'other'].flatMap((from) => [
  `feed_share_from_${from}_user`,
  `feed_share_from_${from}_cnt`,
]);
const NOBODY = Object.fromEntries([...READ, ...SHARED].map((name) => [name, 0]));

/** The days that a call asks for: `most` at most, all of them over. */
function days(call: ApiCall, most: number): string[] {
  return daysOf(call, call.field('begin_date'), call.field('end_date'), most);
}

/** One day, written `20261127`, as the statistics of mini programs have it. */
function compactDays(call: ApiCall): { day: string; ref_date: string }[] {
  const [first, last] = [call.field('begin_date'), call.field('end_date')].map((text) =>
    text.replace(COMPACT, '$1-$2-$3'),
  ) as [string, string];
  return daysOf(call, first, last, 1).map((day) => ({ day, ref_date: day.replaceAll('-', '') }));
}

function daysOf({ account }: ApiCall, first: string, last: string, most: number): string[] {
  demand(DATE.test(first) && DATE.test(last), 61500);
  const list = daysBetween(first, last);
  demand(list.length > 0 && list.length <= most && last < account.days.today, 61501);
  return list;
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
