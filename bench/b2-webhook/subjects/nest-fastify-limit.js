import { createApplication, listenOn } from '../../lib/nest.js';
import { LimitModule } from './nest-limit.js';

/** The hand-tuned cycle in a controller of Nest on Fastify. */
export async function start() {
  const application = await createApplication(LimitModule, 'fastify');
  application
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser('text/xml', { parseAs: 'string' }, (request, body, done) => done(null, body));
  return listenOn(application);
}
