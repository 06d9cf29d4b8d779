import { Injectable, Module } from '@nestjs/common';

@Injectable()
export class Shop {
  async run() {
    return [];
  }
}

@Module({ providers: [Shop] })
export class AppModule {}
