import { createApplication, listenOn } from '../../lib/nest.js';
import { LimitModule } from './nest-limit.js';

/** The hand-tuned cycle in a controller of Nest on Express, with `@Body`. */
export async function start() {
  const application = await createApplication(LimitModule, 'express');
  application.useBodyParser('text', { type: 'text/xml' });
  return listenOn(application);
}
