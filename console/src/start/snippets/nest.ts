import type { Snippet } from './snippet.js';
import { placeOf } from './snippet.js';

const one = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export const nest: Snippet = {
  language: 'NestJS',
  file: 'src/main.ts',
  decrypts: true,
  run: 'npm install nestjs-wechat && npm start',
  code(setup) {
    const { port, path } = placeOf(setup);
    return `// In a project that "npx @nestjs/cli new my-bot" has made.
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Content, OnText, WechatController, WechatModule } from 'nestjs-wechat';

@WechatController(${one(path.replace(/^\//, ''))})
class Bot {
  @OnText('ping') ping() { return 'pong'; }
  @OnText() echo(@Content() text: string) { return \`You said: \${text}\`; }
}

@Module({
  imports: [
    WechatModule.forRoot({
      appId: ${one(setup.appId)},
      appSecret: ${one(setup.secret)},
      token: ${one(setup.token)},
      encryptMode: ${one(setup.encryptMode)},${
        setup.aesKey ? `\n      encodingAesKey: ${one(setup.aesKey)},` : ''
      }
      apiBaseUrl: ${one(setup.base)},
    }),
  ],
  controllers: [Bot],
})
class AppModule {}

async function bootstrap() {
  await (await NestFactory.create(AppModule)).listen(${port});
}
void bootstrap();
`;
  },
};
