import { Injectable, Module } from '@nestjs/common';
import { WechatModule, WechatService } from 'nestjs-wechat';

@Injectable()
export class Shop {
  constructor(private readonly wechat: WechatService) {}

  async run() {
    const { api } = this.wechat;
    const user = await api.get('/cgi-bin/user/info', { openid: 'o', lang: 'en' });
    const tag = await api.post('/cgi-bin/tags/create', { tag: { name: 'friends' } });
    const users = await api.get('/cgi-bin/user/get', {});
    const drafts = await api.get('/cgi-bin/draft/count');
    const menu = await api.post('/cgi-bin/menu/create', { button: [{ type: 'click', name: 'a', key: 'k' }] });
    const template = { touser: 'o', template_id: 't', data: { first: { value: 'x' } } };
    const sent = await api.post('/cgi-bin/message/template/send', template);
    const phone = await api.post('/wxa/business/getuserphonenumber', { code: 'c' });
    const check = { openid: 'o', scene: 1, version: 2, content: 'c' } as const;
    const checked = await api.post('/wxa/msg_sec_check', check);
    const scene = { action_name: 'QR_LIMIT_STR_SCENE', action_info: { scene: { scene_str: 's' } } } as const;
    const code = await api.post('/cgi-bin/qrcode/create', scene);
    const materials = await api.get('/cgi-bin/material/get_materialcount');
    return [
      user.openid,
      tag.tag.id,
      users.count,
      drafts.total_count,
      menu.errcode,
      sent.msgid,
      phone.phone_info.phoneNumber,
      checked.result,
      code.ticket,
      materials.image_count,
    ];
  }
}

@Module({ imports: [WechatModule.forRoot()], providers: [Shop] })
export class AppModule {}
