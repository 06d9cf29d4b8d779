import 'reflect-metadata';
import { WechatConfigError } from 'nestjs-wechat';
import { createApplication } from './application.js';
import { EnvironmentReader, readEnvironment } from './environment.js';

/** The application alone, as it runs in production. `npm start` runs ../dev/main.ts, with a simulator beside it. */
async function bootstrap(): Promise<void> {
  const read = new EnvironmentReader(process.env);
  const environment = readEnvironment(read);
  if (read.faults.length > 0) throw new WechatConfigError(read.faults);

  const app = await createApplication(environment);
  // On SIGTERM the pushes that are being handled come to their end before the process does.
  app.enableShutdownHooks();
  await app.listen(environment.port, environment.host);
}

bootstrap().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
