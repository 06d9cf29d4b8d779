import type { Snippet } from './snippet.js';
import { placeOf, quoted } from './snippet.js';

export const node: Snippet = {
  language: 'Node.js',
  file: 'main.mjs',
  run: 'node main.mjs',
  code(setup) {
    const { port, path } = placeOf(setup);
    return `import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const API = ${quoted(setup.base)};
const APP_ID = ${quoted(setup.appId)};
const APP_SECRET = ${quoted(setup.secret)};
const TOKEN = ${quoted(setup.token)};

async function call(path, body) {
  const response = await fetch(API + path, body && { method: 'POST', body: JSON.stringify(body) });
  return response.json();
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams: query } = new URL(request.url, 'http://localhost');
  const parts = [TOKEN, query.get('timestamp'), query.get('nonce')].sort().join('');
  const right = createHash('sha1').update(parts).digest('hex') === query.get('signature');
  if (pathname !== ${quoted(path)} || !right) return response.writeHead(right ? 404 : 401).end();
  if (request.method === 'GET') return response.end(query.get('echostr')); // the check of the address
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  console.log(body); // a message or an event
  response.end('success');
});

const wish = { grant_type: 'client_credential', appid: APP_ID, secret: APP_SECRET };
const { access_token } = await call('/cgi-bin/stable_token', wish);
console.log(await call('/cgi-bin/get_api_domain_ip?access_token=' + access_token));
server.listen(${port});
`;
  },
};
