import { fork } from 'node:child_process';

/** Lets three processes add to one record and kills them with SIGKILL, some times; gives the acknowledged writes. */
export async function killedWriters(program: string, store: string, rounds = 3): Promise<number> {
  let acknowledged = 0;
  for (let round = 0; round < rounds; round++) {
    const writers = Array.from({ length: 3 }, () => fork(program, [store], { stdio: 'ignore' }));
    const before = acknowledged;
    for (const writer of writers) writer.on('message', () => (acknowledged += 1));
    const end = Date.now() + 20_000;
    // Long enough for all to be in the middle of their work, however slow the machine is.
    while (acknowledged < before + 15 && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(
      writers.map((writer) => {
        writer.kill('SIGKILL');
        return new Promise((resolve) => writer.once('exit', resolve));
      }),
    );
  }
  return acknowledged;
}
