import type { Snippet } from './snippet.js';
import { placeOf, quoted } from './snippet.js';

export const python: Snippet = {
  language: 'Python',
  file: 'main.py',
  run: 'python3 main.py',
  code: (setup) => `import hashlib, json, urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlsplit

API = ${quoted(setup.base)}
APP_ID = ${quoted(setup.appId)}
APP_SECRET = ${quoted(setup.secret)}
TOKEN = ${quoted(setup.token)}


def call(path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(API + path, data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as response:
        return json.load(response)


class Webhook(BaseHTTPRequestHandler):
    def answer(self, text):
        query = dict(parse_qsl(urlsplit(self.path).query))
        parts = sorted([TOKEN, query.get("timestamp", ""), query.get("nonce", "")])
        right = hashlib.sha1("".join(parts).encode()).hexdigest() == query.get("signature")
        self.send_response(200 if right else 401)
        self.end_headers()
        self.wfile.write((text or query.get("echostr", "")).encode() if right else b"")

    def do_GET(self):  # the check of the address
        self.answer("")

    def do_POST(self):  # a message or an event
        print(self.rfile.read(int(self.headers["Content-Length"])).decode(), flush=True)
        self.answer("success")


answer = call("/cgi-bin/stable_token", {"grant_type": "client_credential", "appid": APP_ID, "secret": APP_SECRET})
print(call("/cgi-bin/get_api_domain_ip?access_token=" + answer["access_token"]))
HTTPServer(("", ${placeOf(setup).port}), Webhook).serve_forever()
`,
};
