// An AI bot on any model with an OpenAI-compatible API. The model's answer is read as a stream, and each paragraph is
// sent as soon as it is whole. MODEL_URL, MODEL_NAME and MODEL_KEY name the model.
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Content,
  OnSubscribe,
  OnText,
  OpenId,
  Reply,
  WechatController,
  WechatModule,
  WechatService,
} from 'nestjs-wechat';

interface Turn {
  role: 'user' | 'assistant';
  content: string;
}

@Injectable()
class Model {
  /** The parts of the answer, as the model writes them. */
  async *answer(turns: readonly Turn[]): AsyncGenerator<string, void, undefined> {
    const response = await fetch(`${process.env['MODEL_URL']}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${process.env['MODEL_KEY'] ?? ''}`,
      },
      body: JSON.stringify({ model: process.env['MODEL_NAME'] ?? 'default', messages: turns, stream: true }),
      signal: AbortSignal.timeout(120_000),
    });
    if (!response.ok || response.body === null) throw new Error(`The model answered ${response.status}.`);
    for await (const line of lines(response.body)) {
      if (!line.startsWith('data: ') || line === 'data: [DONE]') continue;
      const event = JSON.parse(line.slice('data: '.length)) as {
        choices?: { delta?: { content?: string } }[];
      };
      const part = event.choices?.[0]?.delta?.content;
      if (part) yield part;
    }
  }
}

/** A policy of `customer-service`: WeChat is answered in time, and what is sent goes out as customer-service messages. */
@WechatController('wechat', {
  policy: 'customer-service',
  onError: 'I cannot think just now. Please ask again.',
})
class AiBot {
  /** The last turns of each conversation: in a database, if there is more than one process. */
  private readonly conversations = new Map<string, Turn[]>();

  constructor(
    private readonly model: Model,
    private readonly wechat: WechatService,
  ) {}

  @OnSubscribe()
  welcome() {
    return 'Ask me anything.';
  }

  @OnText()
  async answer(@OpenId() user: string, @Content() question: string) {
    const turns: Turn[] = [
      ...(this.conversations.get(user) ?? []).slice(-10),
      { role: 'user', content: question },
    ];
    let whole = '';
    for await (const message of messages(this.model.answer(turns))) {
      await this.wechat.customerService.sendText(user, message);
      whole += `${message}\n\n`;
    }
    this.conversations.set(user, [...turns, { role: 'assistant', content: whole.trim() }]);
    return Reply.none(); // everything has been sent
  }
}

/** WeChat takes five customer-service messages in answer to one message, so the fifth holds all the rest. */
const MOST_MESSAGES = 5;
/** WeChat takes 2,048 bytes of text, which is 680 Chinese characters. */
const MOST_CHARACTERS = 600;

/** One message for each paragraph. */
async function* messages(parts: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = '';
  let sent = 0;
  for await (const part of parts) {
    rest += part;
    for (let end = endOfMessage(rest); end > 0 && sent < MOST_MESSAGES - 1; end = endOfMessage(rest)) {
      const message = rest.slice(0, end).trim();
      rest = rest.slice(end).trimStart();
      if (message === '') continue;
      yield message;
      sent++;
    }
  }
  const last = rest.trim();
  if (last !== '') yield last.length > MOST_CHARACTERS ? `${last.slice(0, MOST_CHARACTERS)}…` : last;
}

/** Where a message can end: after a paragraph, or where it would become too long; 0 where neither is. */
function endOfMessage(text: string): number {
  const end = text.indexOf('\n\n');
  if (end > 0 && end <= MOST_CHARACTERS) return end;
  return text.length > MOST_CHARACTERS ? MOST_CHARACTERS : 0;
}

async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    const whole = rest.split('\n');
    rest = whole.pop()!;
    yield* whole.map((line) => line.trimEnd());
  }
}

@Module({
  imports: [WechatModule.forRoot()], // WECHAT_* from the environment
  controllers: [AiBot],
  providers: [Model],
})
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableShutdownHooks();
  await app.listen(process.env['PORT'] ?? 3000);
}
void bootstrap();
