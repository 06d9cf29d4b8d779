import { Injectable, Module } from '@nestjs/common';
import { WechatSimulator } from 'nestjs-wechat/simulator';

@Injectable()
export class Shop {
  async run() {
    const simulator = await WechatSimulator.start({ port: 0 });
    simulator.advance(60);
    return simulator.wire.length;
  }
}

@Module({ providers: [Shop] })
export class AppModule {}
