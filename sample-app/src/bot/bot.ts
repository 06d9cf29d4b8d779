import { setTimeout as sleep } from 'node:timers/promises';
import {
  Content,
  EventKey,
  Match,
  OnAnyEvent,
  OnAnyMessage,
  OnImage,
  OnLink,
  OnLocation,
  OnMenuClick,
  OnScan,
  OnShortVideo,
  OnSubscribe,
  OnText,
  OnVideo,
  OnVoice,
  Push,
  Reply,
} from 'nestjs-wechat';
import type {
  ImagePush,
  LinkPush,
  LocationPush,
  ShortvideoPush,
  TextPush,
  VideoPush,
  VoicePush,
} from 'nestjs-wechat';
import type { RunCounts } from './run-counts.js';

const LONGEST_SLOW_SECONDS = 30;

/**
 * What the bot answers: one method for each thing that a follower can do. A controller for one account and one for the
 * accounts of a platform extend it.
 */
export abstract class Bot {
  protected constructor(private readonly runs: RunCounts) {}

  @OnText('ping')
  ping() {
    return 'pong';
  }

  /** Takes longer than WeChat waits: the reply goes out on a later delivery, or as a customer-service message. */
  @OnText(/^slow (\d+)$/)
  async slow(@Match(1) seconds: string) {
    if (Number(seconds) > LONGEST_SLOW_SECONDS) return `slow ${seconds} is too long`;
    await sleep(Number(seconds) * 1000);
    return `slow ${seconds} done`;
  }

  @OnText('article')
  article() {
    return Reply.news([
      {
        title: 'nestjs-wechat',
        description: 'WeChat for NestJS',
        url: 'https://example.com/nestjs-wechat',
        picUrl: 'https://example.com/nestjs-wechat.png',
      },
    ]);
  }

  @OnText('human')
  human(): Reply {
    return Reply.transferToCustomerService();
  }

  @OnText('nothing')
  nothing() {
    return Reply.none();
  }

  /** A bug in a handler: the user gets no message, and the redelivery runs the handler again. */
  @OnText('boom')
  boom(): never {
    throw new Error('boom, as asked');
  }

  @OnText('runs')
  countRuns(@Push() push: TextPush) {
    return String(this.runs.of(push));
  }

  @OnText()
  echo(@Content() content: string) {
    return `echo: ${content}`;
  }

  @OnImage()
  image(@Push() push: ImagePush) {
    return Reply.image(push.mediaId);
  }

  @OnVoice()
  voice(@Push() push: VoicePush) {
    return Reply.voice(push.mediaId);
  }

  @OnVideo()
  video(@Push() push: VideoPush) {
    return Reply.video({ mediaId: push.mediaId });
  }

  @OnShortVideo()
  shortVideo(@Push() push: ShortvideoPush) {
    return Reply.video({ mediaId: push.mediaId });
  }

  @OnLocation()
  location(@Push() push: LocationPush) {
    // The text that WeChat sent, not a number made of it: 23.100000 stays 23.100000.
    const { Location_X: x, Location_Y: y } = push.raw as Record<string, string>;
    return `location: ${x},${y} ${push.label}`;
  }

  @OnLink()
  link(@Push() push: LinkPush) {
    return `link: ${push.title}`;
  }

  @OnSubscribe()
  subscribe(@EventKey() eventKey: string | undefined) {
    const scene = eventKey?.replace(/^qrscene_/, '');
    return scene ? `welcome, you scanned ${scene}` : 'welcome';
  }

  @OnScan()
  scan(@EventKey() scene: string) {
    return `scan: ${scene}`;
  }

  @OnMenuClick()
  menuClick(@EventKey() key: string) {
    return `click: ${key}`;
  }

  @OnAnyEvent()
  anyEvent() {
    return Reply.none();
  }

  @OnAnyMessage()
  anyMessage() {
    return Reply.none();
  }
}
