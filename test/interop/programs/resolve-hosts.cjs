// Loaded before a program: resolves WeChat's hosts to this machine and their port to that of the simulator, as the
// hosts of a container and a forwarded port do.
const tls = require('node:tls');

const connect = tls.connect;
tls.connect = (options, ...rest) => {
  if (typeof options !== 'object' || !/(?:^|\.)weixin\.qq\.com$/.test(options.host ?? '')) {
    throw new Error(`A connection to ${options?.host} was not expected.`);
  }
  const { host } = options;
  return connect(
    { ...options, host: '127.0.0.1', port: Number(process.env.TLS_PORT), servername: host, path: null },
    ...rest,
  );
};
