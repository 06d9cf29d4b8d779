import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A command as a client writes it. */
const COMMAND = /\*\d+\r\n\$\d+\r\n[A-Za-z]+\r\n/g;
/** Long enough for commands that are sent together to arrive before the answer to the first of them leaves. */
const ANSWER_MS = 5;

/** Counts what goes to a Redis server, on a proxy in front of it. */
export class RedisWire {
  commands = 0;
  /** How often a client waited for an answer before it sent more. */
  roundTrips = 0;
  #isAnswered = true;
  #sockets = new Set();

  /** @param {number} port the server's */
  static async to(port) {
    const wire = new RedisWire();
    wire.server = createServer((client) => wire.#join(client, connect({ port, host: '127.0.0.1' })));
    wire.server.listen(0, '127.0.0.1');
    await once(wire.server, 'listening');
    wire.url = `redis://127.0.0.1:${wire.server.address().port}`;
    return wire;
  }

  /** Forgets what has been counted. */
  clear() {
    this.commands = 0;
    this.roundTrips = 0;
    this.#isAnswered = true;
  }

  stop() {
    for (const socket of this.#sockets) socket.destroy();
    this.server.close();
  }

  #join(client, upstream) {
    for (const socket of [client, upstream]) {
      this.#sockets.add(socket);
      socket.on('error', () => {}).on('close', () => [client, upstream].forEach((each) => each.destroy()));
    }
    client.on('data', (data) => {
      const commands = data.toString('latin1').match(COMMAND)?.length ?? 0;
      this.commands += commands;
      if (commands > 0 && this.#isAnswered) this.roundTrips++;
      if (commands > 0) this.#isAnswered = false;
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      setTimeout(() => {
        this.#isAnswered = true;
        if (client.writable) client.write(data);
      }, ANSWER_MS);
    });
  }
}
