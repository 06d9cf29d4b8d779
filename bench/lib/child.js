import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

/** Whether processes can be bound to a core here. */
export const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/**
 * A Node.js process that answers messages: each call sends `{ call, ...arguments }` and resolves with its answer.
 *
 * @param {URL} script
 * @param {{ args?: string[], core?: number, execArgv?: string[], env?: Record<string, string> }} [options]
 */
export async function startChild(script, { args = [], core, execArgv = [], env = {} } = {}) {
  const node = [process.execPath, ...execArgv, script.pathname, ...args];
  const command = core !== undefined && canPin ? ['taskset', '-c', String(core), ...node] : node;
  const child = spawn(command[0], command.slice(1), {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  child.stdout.resume(); // what applications print is not ours
  let exited = false;
  child.once('exit', () => (exited = true));

  const answer = () =>
    new Promise((resolve, reject) => {
      const onMessage = (message) => {
        child.off('exit', onExit);
        if (message.error) reject(new Error(`${script.pathname} ${args.join(' ')}: ${message.error}`));
        else resolve(message);
      };
      const onExit = (code) => {
        child.off('message', onMessage);
        reject(new Error(`${script.pathname} ${args.join(' ')} ended with code ${code}.`));
      };
      child.once('message', onMessage);
      child.once('exit', onExit);
    });

  const ready = await answer();
  return {
    ready,
    call(name, parameters = {}) {
      const answered = answer();
      child.send({ call: name, ...parameters });
      return answered;
    },
    async stop() {
      if (exited) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The other side: says what `ready` gives, then answers calls by name. */
export async function serveParent(ready, calls = {}) {
  const send = (message) => process.send(message);
  const guarded = async (job) => {
    try {
      send((await job()) ?? {});
    } catch (error) {
      send({ error: error.stack ?? String(error) });
    }
  };
  process.on('message', ({ call, ...parameters }) => {
    void guarded(() => calls[call](parameters));
  });
  process.on('disconnect', () => process.exit());
  await guarded(ready);
}
