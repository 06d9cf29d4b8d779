import type { Snippet } from './snippet.js';
import { placeOf } from './snippet.js';

const { raw } = String;

/** In double quotes PHP would look for variables. */
const one = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export const php: Snippet = {
  language: 'PHP',
  file: 'index.php',
  run: 'php -S localhost:PORT index.php',
  code: (setup) => raw`<?php
// php -S localhost:${placeOf(setup).port} index.php
const API = ${one(setup.base)};
const APP_ID = ${one(setup.appId)};
const APP_SECRET = ${one(setup.secret)};
const TOKEN = ${one(setup.token)};

function call(string $path, ?array $body = null): array {
    $options = ['ignore_errors' => true];
    if ($body !== null) {
        $options += ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode($body)];
    }
    return json_decode(file_get_contents(API . $path, false, stream_context_create(['http' => $options])), true);
}

$parts = [TOKEN, $_GET['timestamp'] ?? '', $_GET['nonce'] ?? ''];
sort($parts, SORT_STRING);

if (!isset($_GET['signature'])) { // opened in a browser: one call
    $token = call('/cgi-bin/stable_token', ['grant_type' => 'client_credential', 'appid' => APP_ID, 'secret' => APP_SECRET]);
    echo json_encode(call('/cgi-bin/get_api_domain_ip?access_token=' . $token['access_token']));
} elseif (!hash_equals(sha1(implode('', $parts)), $_GET['signature'])) {
    http_response_code(401);
} elseif ($_SERVER['REQUEST_METHOD'] === 'GET') { // the check of the address
    echo $_GET['echostr'];
} else { // a message or an event
    error_log(file_get_contents('php://input'));
    echo 'success';
}
`,
};
