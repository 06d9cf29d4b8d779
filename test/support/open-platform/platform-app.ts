import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import type { DynamicModule, INestApplication, Provider, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MessageCipher } from '../../../src/crypto/message-cipher.js';
import { messageSignature, pushSignature } from '../../../src/crypto/signature.js';
import { WechatModule } from '../../../src/module/wechat.module.js';
import type { WechatModuleOptions } from '../../../src/account/conf/wechat.options.js';
import {
  WechatOpenPlatform,
  WechatOpenPlatformModule,
  type WechatOpenPlatformOptions,
} from '../../../src/open-platform/index.js';
import { adapterFor, type Platform } from '../platforms.js';
import { LogSink } from '../webhook/webhook-app.js';
import { nonce, nowSeconds, xml } from '../webhook/pushes.js';
import type { FakeOpenPlatform } from './fake-open-platform.js';

export interface PlatformAppOptions {
  controllers?: Type[];
  providers?: Provider[];
  imports?: (Type | DynamicModule)[];
  wechat?: WechatModuleOptions & { providers?: Provider[] };
  open?: WechatOpenPlatformOptions;
  adapter?: Platform;
}

/** An application with a third-party platform, on a free port. */
export interface PlatformApp {
  app: INestApplication;
  url: string;
  platform: WechatOpenPlatform;
  logs: LogSink;
  /** Sends an event to the authorization-event URL. */
  event(fields: Record<string, string>, options?: SealOptions): Promise<PushReply>;
  /** Sends a ticket that WeChat takes. */
  ticket(value?: string, createTime?: string): Promise<PushReply>;
  /** Sends a message to an account's URL. */
  message(appId: string, fields: Record<string, string>, options?: SealOptions): Promise<PushReply>;
  /** Sends any plain text, sealed. */
  push(path: string, text: string, options?: SealOptions): Promise<PushReply>;
  close(): Promise<void>;
}

export interface SealOptions {
  receiveId?: string;
  token?: string;
  aesKey?: string;
  /** The element outside that names the recipient. */
  outer?: string;
  path?: string;
}

export interface PushReply {
  status: number;
  /** As it was sent. */
  body: string;
  /** Opened with the component's key, where it was sealed. */
  text: string;
}

export const sharedMemory = (): { store: 'memory' } => ({ store: 'memory' });

/** Starts an application whose platform is the one that a {@link FakeOpenPlatform} knows. */
export async function startPlatformApp(
  fake: FakeOpenPlatform,
  options: PlatformAppOptions = {},
): Promise<PlatformApp> {
  const logs = new LogSink();
  @Module({
    imports: [
      WechatModule.forRoot({ apiBaseUrl: fake.url, ...options.wechat }),
      WechatOpenPlatformModule.forRoot({
        appId: fake.appId,
        appSecret: fake.secret,
        token: fake.token,
        encodingAesKey: fake.aesKey,
        apiBaseUrl: fake.url,
        ...options.open,
      }),
      ...(options.imports ?? []),
    ],
    controllers: options.controllers ?? [],
    providers: options.providers ?? [],
  })
  class TestModule {}
  const app = await NestFactory.create(TestModule, adapterFor(options.adapter ?? 'express'), {
    logger: logs,
    abortOnError: false,
    forceCloseConnections: true,
  });
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  return clientOf(fake, app, `http://127.0.0.1:${port}`, logs);
}

function clientOf(fake: FakeOpenPlatform, app: INestApplication, url: string, logs: LogSink): PlatformApp {
  const push: PlatformApp['push'] = async (path, text, given = {}) => {
    const { query, body } = sealedPush(fake, text, given);
    const response = await fetch(`${url}${given.path ?? path}?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body,
    });
    const answer = await response.text();
    return { status: response.status, body: answer, text: openReply(fake, answer) };
  };
  const event: PlatformApp['event'] = (fields, given = {}) =>
    push('/wechat/open', xml({ AppId: fake.appId, CreateTime: nowSeconds(), ...fields }), {
      outer: 'AppId',
      ...given,
    });
  return {
    app,
    url,
    platform: app.get(WechatOpenPlatform),
    logs,
    push,
    event,
    ticket: async (value = `ticket@@@${Math.random()}`, createTime = nowSeconds()) => {
      fake.goodTickets.add(value);
      return event({
        InfoType: 'component_verify_ticket',
        ComponentVerifyTicket: value,
        CreateTime: createTime,
      });
    },
    message: (appId, fields, given = {}) =>
      push(
        `/wechat/open/${appId}`,
        xml({ ToUserName: `gh_${appId}`, FromUserName: 'oUser1', CreateTime: nowSeconds(), ...fields }),
        given,
      ),
    close: () => app.close(),
  };
}

/** A text as WeChat seals and signs it for a component. */
export function sealedPush(
  fake: Readonly<Record<'appId' | 'token' | 'aesKey', string>>,
  text: string,
  {
    receiveId = fake.appId,
    token = fake.token,
    aesKey = fake.aesKey,
    outer = 'ToUserName',
  }: SealOptions = {},
): { query: string; body: string } {
  const encrypt = new MessageCipher(aesKey, receiveId).encrypt(text);
  const [timestamp, once] = [nowSeconds(), nonce()];
  const query = new URLSearchParams({
    signature: pushSignature(token, timestamp, once),
    timestamp,
    nonce: once,
    encrypt_type: 'aes',
    msg_signature: messageSignature(token, timestamp, once, encrypt),
  });
  const outside = outer === 'AppId' ? fake.appId : 'gh_outside';
  return {
    query: query.toString(),
    body: `<xml>\n    <${outer}><![CDATA[${outside}]]></${outer}>\n    <Encrypt><![CDATA[${encrypt}]]></Encrypt>\n</xml>`,
  };
}

/** Opens a reply with the component's key. */
export function openReply(
  { appId, aesKey }: Pick<FakeOpenPlatform, 'appId' | 'aesKey'>,
  reply: string,
): string {
  const encrypt = /<Encrypt><!\[CDATA\[([^\]]+)\]\]>/.exec(reply)?.[1];
  return encrypt === undefined ? reply : new MessageCipher(aesKey, appId).decrypt(encrypt);
}
