import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { READ } from '../limits.js';
import type {
  AddedRoleAnswer,
  AssistantsAnswer,
  EditedLiveRoom,
  LiveFollowersAnswer,
  LiveReplayAnswer,
  LiveRole,
  LiveRoomAnswer,
  LiveRoomBody,
  LiveRoomsAnswer,
  PushUrlAnswer,
  RolesAnswer,
  SharedCodeAnswer,
  SubAnchorAnswer,
} from './live.types.js';

const ROOM = '/wxaapi/broadcast/room';
const ROLE = '/wxaapi/broadcast/role';

/**
 * Live rooms of a mini program (小程序直播); what is sold in them: {@link LiveGoodsApi}.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/livebroadcast/studio-management/createRoom.html
 */
export class LiveApi {
  constructor(private readonly client: WechatClient) {}

  /** Creates a room: 10 000 a day. */
  createRoom(room: LiveRoomBody): Promise<LiveRoomAnswer> {
    return this.client.post(`${ROOM}/create`, room);
  }

  /** Changes a room that has not begun. */
  editRoom(roomId: number, room: EditedLiveRoom): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/editroom`, { ...room, id: roomId });
  }

  /** Removes a room. */
  deleteRoom(roomId: number): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/deleteroom`, { id: roomId });
  }

  /**
   * The rooms: 100 000 a day.
   *
   * @param limit at most 100.
   */
  listRooms(start = 0, limit = 100): Promise<LiveRoomsAnswer> {
    return this.client.post('/wxa/business/getliveinfo', { start, limit }, READ);
  }

  /** The recordings of a room. */
  listReplays(roomId: number, start = 0, limit = 100): Promise<LiveReplayAnswer> {
    const body = { action: 'get_replay', room_id: roomId, start, limit };
    return this.client.post('/wxa/business/getliveinfo', body, READ);
  }

  /** Where a studio sends its pictures to. */
  getPushUrl(roomId: number): Promise<PushUrlAnswer> {
    return this.client.get(`${ROOM}/getpushurl`, { roomId });
  }

  /** The room's code and poster for sharing. */
  getSharedCode(roomId: number, params?: string): Promise<SharedCodeAnswer> {
    return this.client.get(`${ROOM}/getsharedcode`, { roomId, params });
  }

  /** The second anchor's WeChat id. */
  getSubAnchor(roomId: number): Promise<SubAnchorAnswer> {
    return this.client.get(`${ROOM}/getsubanchor`, { roomId });
  }

  /** Adds a second anchor by WeChat id. */
  addSubAnchor(roomId: number, username: string): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/addsubanchor`, { roomId, username });
  }

  /** Puts another in the second anchor's place. */
  modifySubAnchor(roomId: number, username: string): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/modifysubanchor`, { roomId, username });
  }

  /** Removes the second anchor. */
  deleteSubAnchor(roomId: number): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/deletesubanchor`, { roomId });
  }

  /** The room's assistants. */
  listAssistants(roomId: number): Promise<AssistantsAnswer> {
    return this.client.get(`${ROOM}/getassistantlist`, { roomId });
  }

  /** Adds assistants: at most 5 in a room. */
  addAssistants(
    roomId: number,
    users: readonly { username: string; nickname: string }[],
  ): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/addassistant`, { roomId, users });
  }

  /** Changes what an assistant is called. */
  modifyAssistant(roomId: number, username: string, nickname: string): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/modifyassistant`, { roomId, username, nickname });
  }

  /** Removes an assistant. */
  removeAssistant(roomId: number, username: string): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/removeassistant`, { roomId, username });
  }

  /** Puts goods on sale in a room. */
  addGoods(roomId: number, goodsIds: readonly number[]): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/addgoods`, { roomId, ids: goodsIds });
  }

  /** Lets viewers comment, or not. */
  setCommentsBanned(roomId: number, banned: boolean): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/updatecomment`, { roomId, banComment: banned ? 1 : 0 });
  }

  /** Lets WeChat list the room, or not (官方收录). */
  setFeedPublic(roomId: number, listed: boolean): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/updatefeedpublic`, { roomId, isFeedsPublic: listed ? 1 : 0 });
  }

  /** Offers customer service in the room, or not. */
  setCustomerService(roomId: number, offered: boolean): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/updatekf`, { roomId, closeKf: offered ? 0 : 1 });
  }

  /** Keeps a recording for viewers, or not. */
  setReplay(roomId: number, kept: boolean): Promise<ApiAnswer> {
    return this.client.post(`${ROOM}/updatereplay`, { roomId, closeReplay: kept ? 0 : 1 });
  }

  /** Gives somebody a role: 1 administrator, 2 anchor, 3 operator. */
  addRole(username: string, role: LiveRole): Promise<AddedRoleAnswer> {
    return this.client.post(`${ROLE}/addrole`, { username, role });
  }

  /** Takes a role away. */
  deleteRole(username: string, role: LiveRole): Promise<ApiAnswer> {
    return this.client.post(`${ROLE}/deleterole`, { username, role });
  }

  /**
   * Who has a role.
   *
   * @param role -1 for all, 0 for the super administrator.
   * @param limit at most 30.
   */
  listRoles(role: LiveRole | 0 | -1 = -1, offset = 0, limit = 30, keyword?: string): Promise<RolesAnswer> {
    return this.client.get(`${ROLE}/getrolelist`, { role, offset, limit, keyword });
  }

  /** The users who follow the live rooms of this mini program. */
  listFollowers(limit = 200, pageBreak?: number): Promise<LiveFollowersAnswer> {
    return this.client.post('/wxa/business/get_wxa_followers', { limit, page_break: pageBreak }, READ);
  }

  /** Tells followers that a room has begun; an event brings the outcome. */
  pushMessage(roomId: number, openIds: readonly string[]): Promise<ApiAnswer & { message_id: string }> {
    return this.client.post('/wxa/business/push_message', { room_id: roomId, user_openid: openIds });
  }
}
