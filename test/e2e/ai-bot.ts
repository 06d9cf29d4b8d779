import { Injectable, Module } from '@nestjs/common';
import { Content, OnSubscribe, OnText, OpenId, WechatController, WechatModule } from 'nestjs-wechat';

/** Stands for a language model; put the call of yours here. It takes twelve seconds to think. */
@Injectable()
export class Model {
  private readonly histories = new Map<string, string[]>();

  async answer(user: string, question: string): Promise<string> {
    const history = this.histories.get(user) ?? [];
    this.histories.set(user, [...history, question].slice(-10));
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    return `You asked: ${question}\nBefore that: ${history.at(-1) ?? 'nothing'}`;
  }
}

@WechatController('wechat', { onError: 'I cannot think just now. Please ask me again.' })
export class AiBot {
  constructor(private readonly model: Model) {}

  @OnSubscribe()
  welcome() {
    return 'Ask me anything.';
  }

  @OnText()
  answer(@OpenId() user: string, @Content() question: string) {
    return this.model.answer(user, question);
  }
}

@Module({ imports: [WechatModule.forRoot()], controllers: [AiBot], providers: [Model] })
export class AiBotModule {}
