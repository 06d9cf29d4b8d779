import { post, type Wire } from './wire.js';

const ROWS = { list: [{ ref_date: '2026-11-01' }] };
const RANGE = { begin_date: '2026-11-01', end_date: '2026-11-03' };
const DAY = { begin_date: '2026-11-01', end_date: '2026-11-01' };
const A = ['2026-11-01', '2026-11-03'] as const;

const official = (name: string, call: Wire['call'], path: string, body: object): Wire =>
  post(`analytics.${name}`, call, `/datacube/${path}`, body, { answer: ROWS });
const mini = (name: string, call: Wire['call'], path: string, begin: string, end: string): Wire =>
  post(
    `mini.analytics.${name}`,
    call,
    `/datacube/getweanalysisappid${path}`,
    { begin_date: begin, end_date: end },
    { answer: name.includes('Trend') || name.includes('Summary') ? { list: [] } : { ref_date: begin } },
  );

/** The statistics. 1 November 2026 is a Sunday. */
export const ANALYTICS: Wire[] = [
  official('userSummary', (w) => w.analytics.userSummary(...A), 'getusersummary', RANGE),
  official('userCumulate', (w) => w.analytics.userCumulate(...A), 'getusercumulate', RANGE),
  official('articleSummary', (w) => w.analytics.articleSummary('20261101'), 'getarticlesummary', DAY),
  official('articleTotal', (w) => w.analytics.articleTotal('2026-11-01'), 'getarticletotal', DAY),
  official('userRead', (w) => w.analytics.userRead(...A), 'getuserread', RANGE),
  official('userReadHour', (w) => w.analytics.userReadHour('2026-11-01'), 'getuserreadhour', DAY),
  official('userShare', (w) => w.analytics.userShare(...A), 'getusershare', RANGE),
  official('userShareHour', (w) => w.analytics.userShareHour('2026-11-01'), 'getusersharehour', DAY),
  official('publishSummary', (w) => w.analytics.publishSummary(...A), 'getbizsummary', RANGE),
  official('publishRead', (w) => w.analytics.publishRead('2026-11-01'), 'getarticleread', DAY),
  official('publishShare', (w) => w.analytics.publishShare('2026-11-01'), 'getarticleshare', DAY),
  official('publishDetail', (w) => w.analytics.publishDetail('2026-11-01'), 'getarticletotaldetail', DAY),
  official('upstream', (w) => w.analytics.upstream(...A), 'getupstreammsg', RANGE),
  // 00:30 on the first in Beijing is still October in London.
  official(
    'upstreamHour',
    (w) => w.analytics.upstreamHour(new Date('2026-10-31T16:30:00Z')),
    'getupstreammsghour',
    DAY,
  ),
  official('upstreamWeek', (w) => w.analytics.upstreamWeek(...A), 'getupstreammsgweek', RANGE),
  official('upstreamMonth', (w) => w.analytics.upstreamMonth(...A), 'getupstreammsgmonth', RANGE),
  official(
    'upstreamDistribution',
    (w) => w.analytics.upstreamDistribution(...A),
    'getupstreammsgdist',
    RANGE,
  ),
  official(
    'upstreamDistributionWeek',
    (w) => w.analytics.upstreamDistributionWeek(...A),
    'getupstreammsgdistweek',
    RANGE,
  ),
  official(
    'upstreamDistributionMonth',
    (w) => w.analytics.upstreamDistributionMonth(...A),
    'getupstreammsgdistmonth',
    RANGE,
  ),
  official('interfaceSummary', (w) => w.analytics.interfaceSummary(...A), 'getinterfacesummary', RANGE),
  official(
    'interfaceSummaryHour',
    (w) => w.analytics.interfaceSummaryHour('2026-11-01'),
    'getinterfacesummaryhour',
    DAY,
  ),
  official('cardSummary', (w) => w.analytics.cardSummary(...A), 'getcardbizuininfo', {
    ...RANGE,
    cond_source: 1,
  }),
  official('freeCards', (w) => w.analytics.freeCards(...A, 0, 'C'), 'getcardcardinfo', {
    ...RANGE,
    cond_source: 0,
    card_id: 'C',
  }),
  official('memberCards', (w) => w.analytics.memberCards(...A), 'getcardmembercardinfo', {
    ...RANGE,
    cond_source: 1,
  }),
  official('memberCard', (w) => w.analytics.memberCard(...A, 'C'), 'getcardmembercarddetail', {
    ...RANGE,
    card_id: 'C',
  }),

  mini(
    'dailyRetain',
    (w) => w.mini.analytics.dailyRetain('2026-11-01'),
    'dailyretaininfo',
    '20261101',
    '20261101',
  ),
  mini(
    'weeklyRetain',
    (w) => w.mini.analytics.weeklyRetain('20261101'),
    'weeklyretaininfo',
    '20261026',
    '20261101',
  ),
  mini(
    'monthlyRetain',
    (w) => w.mini.analytics.monthlyRetain('20240215'),
    'monthlyretaininfo',
    '20240201',
    '20240229',
  ),
  mini(
    'dailySummary',
    (w) => w.mini.analytics.dailySummary('20261101'),
    'dailysummarytrend',
    '20261101',
    '20261101',
  ),
  mini(
    'dailyVisitTrend',
    (w) => w.mini.analytics.dailyVisitTrend('20261101'),
    'dailyvisittrend',
    '20261101',
    '20261101',
  ),
  mini(
    'weeklyVisitTrend',
    (w) => w.mini.analytics.weeklyVisitTrend('20261102'),
    'weeklyvisittrend',
    '20261102',
    '20261108',
  ),
  mini(
    'monthlyVisitTrend',
    (w) => w.mini.analytics.monthlyVisitTrend('20261231'),
    'monthlyvisittrend',
    '20261201',
    '20261231',
  ),
  mini(
    'visitDistribution',
    (w) => w.mini.analytics.visitDistribution('20261101'),
    'visitdistribution',
    '20261101',
    '20261101',
  ),
  mini('visitPage', (w) => w.mini.analytics.visitPage('20261101'), 'visitpage', '20261101', '20261101'),
  mini(
    'userPortrait',
    (w) => w.mini.analytics.userPortrait('20261101', 7),
    'userportrait',
    '20261026',
    '20261101',
  ),
  post(
    'mini.analytics.performance',
    (w) =>
      w.mini.analytics.performance({
        module: '10016',
        time: { begin_timestamp: 1, end_timestamp: 2 },
        params: [],
      }),
    '/wxa/business/performance/boot',
    { module: '10016', time: { begin_timestamp: 1, end_timestamp: 2 }, params: [] },
    { answer: { data: { body: { tables: [], count: 0 } } } },
  ),
];
