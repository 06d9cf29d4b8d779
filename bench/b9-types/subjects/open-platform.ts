import { Injectable, Module } from '@nestjs/common';
import { WechatOpenPlatform, WechatOpenPlatformModule } from 'nestjs-wechat/open-platform';

@Injectable()
export class Shop {
  constructor(private readonly platform: WechatOpenPlatform) {}

  async run() {
    const shop = await this.platform.account('wx0123456789abcdef');
    const tag = await shop.api.post('/cgi-bin/tags/create', { tag: { name: 'friends' } });
    const user = await shop.api.get('/cgi-bin/user/info', { openid: 'o', lang: 'en' });
    return [tag.tag.id, user.openid];
  }
}

@Module({ imports: [WechatOpenPlatformModule.forRoot()], providers: [Shop] })
export class AppModule {}
