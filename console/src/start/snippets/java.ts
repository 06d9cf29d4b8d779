import type { Snippet } from './snippet.js';
import { placeOf, quoted } from './snippet.js';

const { raw } = String;

export const java: Snippet = {
  language: 'Java',
  file: 'Main.java',
  run: 'java Main.java',
  code(setup) {
    const { port, path } = placeOf(setup);
    return raw`import com.sun.net.httpserver.*;
import java.net.*;
import java.net.http.*;
import java.security.MessageDigest;
import java.util.*;

public class Main {
  static final String API = ${quoted(setup.base)};
  static final String APP_ID = ${quoted(setup.appId)};
  static final String APP_SECRET = ${quoted(setup.secret)};
  static final String TOKEN = ${quoted(setup.token)};

  static String call(String path, String body) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(API + path));
    if (body != null) request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  static String sha1(String text) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes("UTF-8")));
  }

  static void webhook(HttpExchange exchange) throws java.io.IOException {
    var query = new HashMap<String, String>();
    for (var part : exchange.getRequestURI().getQuery().split("&")) {
      query.put(part.split("=", 2)[0], part.split("=", 2)[1]);
    }
    var parts = new String[] { TOKEN, query.get("timestamp"), query.get("nonce") };
    Arrays.sort(parts);
    try {
      var right = sha1(String.join("", parts)).equals(query.get("signature"));
      var isCheck = exchange.getRequestMethod().equals("GET"); // else a message or an event
      if (!isCheck) System.out.println(new String(exchange.getRequestBody().readAllBytes(), "UTF-8"));
      var answer = (isCheck ? query.get("echostr") : "success").getBytes("UTF-8");
      exchange.sendResponseHeaders(right ? 200 : 401, right ? answer.length : -1);
      if (right) exchange.getResponseBody().write(answer);
    } catch (Exception error) {
      throw new java.io.IOException(error);
    }
    exchange.close();
  }

  public static void main(String[] args) throws Exception {
    var wish = "{\"grant_type\":\"client_credential\",\"appid\":\"" + APP_ID + "\",\"secret\":\"" + APP_SECRET + "\"}";
    var token = call("/cgi-bin/stable_token", wish).replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    System.out.println(call("/cgi-bin/get_api_domain_ip?access_token=" + token, null));
    var server = HttpServer.create(new InetSocketAddress(${port}), 0);
    server.createContext(${quoted(path)}, Main::webhook);
    server.start();
  }
}
`;
  },
};
