import { get, post, type Wire } from './wire.js';

const ROOM = {
  name: '测试直播间',
  coverImg: 'm1',
  startTime: 1588237130,
  endTime: 1588237830,
  anchorName: '主播',
  anchorWechat: 'anchor',
  shareImg: 'm2',
  type: 0 as const,
  closeLike: 0 as const,
  closeGoods: 0 as const,
  closeComment: 0 as const,
};
const GOODS = { coverImgUrl: 'm1', name: '茶壶', priceType: 1 as const, price: 99.5, url: 'pages/index' };

const room = (name: string, call: Wire['call'], path: string, body: object, answer?: object): Wire =>
  post(`mini.live.${name}`, call, `/wxaapi/broadcast/room/${path}`, body, answer && { answer });
const asked = (name: string, call: Wire['call'], path: string, answer: object): Wire =>
  get(`mini.live.${name}`, call, `/wxaapi/broadcast/room/${path}`, { roomId: '1' }, { answer });
const goods = (name: string, call: Wire['call'], path: string, body: object, answer?: object): Wire =>
  post(`mini.liveGoods.${name}`, call, `/wxaapi/broadcast/goods/${path}`, body, answer && { answer });

/** Live rooms and what is sold in them, each method once. */
export const LIVE: Wire[] = [
  room('createRoom', (w) => w.mini.live.createRoom(ROOM), 'create', ROOM, { roomId: 1 }),
  room('editRoom', (w) => w.mini.live.editRoom(1, ROOM), 'editroom', { ...ROOM, id: 1 }),
  room('deleteRoom', (w) => w.mini.live.deleteRoom(1), 'deleteroom', { id: 1 }),
  post(
    'mini.live.listRooms',
    (w) => w.mini.live.listRooms(0, 10),
    '/wxa/business/getliveinfo',
    { start: 0, limit: 10 },
    { answer: { room_info: [], total: 0 } },
  ),
  post(
    'mini.live.listReplays',
    (w) => w.mini.live.listReplays(1),
    '/wxa/business/getliveinfo',
    { action: 'get_replay', room_id: 1, start: 0, limit: 100 },
    { answer: { live_replay: [], total: 0 } },
  ),
  asked('getPushUrl', (w) => w.mini.live.getPushUrl(1), 'getpushurl', { pushAddr: 'rtmp://x' }),
  asked('getSharedCode', (w) => w.mini.live.getSharedCode(1), 'getsharedcode', {
    cdnUrl: 'c',
    pagePath: 'p',
    posterUrl: 'q',
  }),
  asked('getSubAnchor', (w) => w.mini.live.getSubAnchor(1), 'getsubanchor', { username: 'u' }),
  room('addSubAnchor', (w) => w.mini.live.addSubAnchor(1, 'u'), 'addsubanchor', { roomId: 1, username: 'u' }),
  room('modifySubAnchor', (w) => w.mini.live.modifySubAnchor(1, 'u'), 'modifysubanchor', {
    roomId: 1,
    username: 'u',
  }),
  room('deleteSubAnchor', (w) => w.mini.live.deleteSubAnchor(1), 'deletesubanchor', { roomId: 1 }),
  asked('listAssistants', (w) => w.mini.live.listAssistants(1), 'getassistantlist', {
    list: [],
    count: 0,
    maxCount: 5,
  }),
  room(
    'addAssistants',
    (w) => w.mini.live.addAssistants(1, [{ username: 'u', nickname: 'n' }]),
    'addassistant',
    { roomId: 1, users: [{ username: 'u', nickname: 'n' }] },
  ),
  room('modifyAssistant', (w) => w.mini.live.modifyAssistant(1, 'u', 'n'), 'modifyassistant', {
    roomId: 1,
    username: 'u',
    nickname: 'n',
  }),
  room('removeAssistant', (w) => w.mini.live.removeAssistant(1, 'u'), 'removeassistant', {
    roomId: 1,
    username: 'u',
  }),
  room('addGoods', (w) => w.mini.live.addGoods(1, [7]), 'addgoods', { roomId: 1, ids: [7] }),
  room('setCommentsBanned', (w) => w.mini.live.setCommentsBanned(1, true), 'updatecomment', {
    roomId: 1,
    banComment: 1,
  }),
  room('setFeedPublic', (w) => w.mini.live.setFeedPublic(1, false), 'updatefeedpublic', {
    roomId: 1,
    isFeedsPublic: 0,
  }),
  room('setCustomerService', (w) => w.mini.live.setCustomerService(1, true), 'updatekf', {
    roomId: 1,
    closeKf: 0,
  }),
  room('setReplay', (w) => w.mini.live.setReplay(1, false), 'updatereplay', { roomId: 1, closeReplay: 1 }),
  post('mini.live.addRole', (w) => w.mini.live.addRole('u', 1), '/wxaapi/broadcast/role/addrole', {
    username: 'u',
    role: 1,
  }),
  post('mini.live.deleteRole', (w) => w.mini.live.deleteRole('u', 1), '/wxaapi/broadcast/role/deleterole', {
    username: 'u',
    role: 1,
  }),
  get(
    'mini.live.listRoles',
    (w) => w.mini.live.listRoles(-1, 0, 10, 'k'),
    '/wxaapi/broadcast/role/getrolelist',
    { role: '-1', offset: '0', limit: '10', keyword: 'k' },
    { answer: { total: 0, list: [] } },
  ),
  post(
    'mini.live.listFollowers',
    (w) => w.mini.live.listFollowers(10, 5),
    '/wxa/business/get_wxa_followers',
    { limit: 10, page_break: 5 },
    { answer: { followers: [], page_break: 0 } },
  ),
  post(
    'mini.live.pushMessage',
    (w) => w.mini.live.pushMessage(1, ['o1']),
    '/wxa/business/push_message',
    { room_id: 1, user_openid: ['o1'] },
    { answer: { message_id: 'm' } },
  ),

  goods('add', (w) => w.mini.liveGoods.add(GOODS), 'add', { goodsInfo: GOODS }, { goodsId: 7, auditId: 8 }),
  goods('resetAudit', (w) => w.mini.liveGoods.resetAudit(7, 8), 'resetaudit', { goodsId: 7, auditId: 8 }),
  goods('audit', (w) => w.mini.liveGoods.audit(7), 'audit', { goodsId: 7 }, { auditId: 8 }),
  goods('delete', (w) => w.mini.liveGoods.delete(7), 'delete', { goodsId: 7 }),
  goods('update', (w) => w.mini.liveGoods.update(7, { price: 1 }), 'update', {
    goodsInfo: { goodsId: 7, price: 1 },
  }),
  post(
    'mini.liveGoods.get',
    (w) => w.mini.liveGoods.get([7]),
    '/wxa/business/getgoodswarehouse',
    { goods_ids: [7] },
    { answer: { goods: [], total: 0 } },
  ),
  get(
    'mini.liveGoods.list',
    (w) => w.mini.liveGoods.list(2, 0, 10),
    '/wxaapi/broadcast/goods/getapproved',
    { offset: '0', limit: '10', status: '2' },
    { answer: { goods: [], total: 0 } },
  ),
  goods('setOnSale', (w) => w.mini.liveGoods.setOnSale(1, 7, true), 'onsale', {
    roomId: 1,
    goodsId: 7,
    onSale: 1,
  }),
  goods('deleteFromRoom', (w) => w.mini.liveGoods.deleteFromRoom(1, 7), 'deleteInRoom', {
    roomId: 1,
    goodsId: 7,
  }),
  goods('push', (w) => w.mini.liveGoods.push(1, 7), 'push', { roomId: 1, goodsId: 7 }),
  goods('sort', (w) => w.mini.liveGoods.sort(1, [7, 8]), 'sort', {
    roomId: 1,
    goods: [{ goodsId: 7 }, { goodsId: 8 }],
  }),
  goods(
    'getVideo',
    (w) => w.mini.liveGoods.getVideo(1, 7),
    'getVideo',
    { roomId: 1, goodsId: 7 },
    { url: 'https://v' },
  ),
];
