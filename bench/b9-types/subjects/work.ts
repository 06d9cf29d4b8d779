import { Injectable, Module } from '@nestjs/common';
import { WechatWorkModule, WechatWorkService } from 'nestjs-wechat/work';

@Injectable()
export class Shop {
  constructor(private readonly work: WechatWorkService) {}

  async run() {
    const { api } = this.work;
    const user = await api.get('/cgi-bin/user/get', { userid: 'zhangsan' });
    const departments = await api.get('/cgi-bin/department/list');
    const sent = await this.work.messages.sendText({ toUser: ['zhangsan'], content: 'Hello' });
    return [user.name, departments.department, sent];
  }
}

@Module({ imports: [WechatWorkModule.forRoot()], providers: [Shop] })
export class AppModule {}
