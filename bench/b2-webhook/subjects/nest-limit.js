import { Body, Controller, Header, HttpCode, Module, Post, Query } from '@nestjs/common';
import { limitCycle } from '../../lib/limit-cycle.js';
import { decorateClass, decorateMethod, decorateParameters } from '../../lib/nest.js';
import { replyTo } from '../../lib/push.js';

class LimitController {
  push(query, body) {
    return limitCycle(query, body, replyTo);
  }
}
decorateMethod(LimitController, 'push', Post(), HttpCode(200), Header('Content-Type', 'text/xml'));
decorateParameters(LimitController, 'push', Query(), Body());
decorateClass(LimitController, Controller('wechat'));

/** A Nest application whose controller runs the hand-tuned cycle. */
export class LimitModule {}
decorateClass(LimitModule, Module({ controllers: [LimitController] }));

/** A Nest application with nothing in it. */
export class EmptyModule {}
decorateClass(EmptyModule, Module({}));
