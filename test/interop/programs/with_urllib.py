# A program as it runs against WeChat, with nothing but what Python brings.
import json
import os
import urllib.error
import urllib.parse
import urllib.request

API = "https://api.weixin.qq.com/cgi-bin"


def get(path, **params):
    url = API + path + "?" + urllib.parse.urlencode(params)
    with urllib.request.urlopen(url, timeout=20) as answer:
        return json.load(answer)


token = get(
    "/token",
    grant_type="client_credential",
    appid=os.environ["APP_ID"],
    secret=os.environ["APP_SECRET"],
)["access_token"]
total = get("/user/get", access_token=token)["total"]
try:
    urllib.request.urlopen("https://example.com/", timeout=20)
    elsewhere = "answered"
except urllib.error.URLError as error:
    elsewhere = "refused" if "403" in str(error) else str(error)
print(json.dumps({"total": total, "elsewhere": elsewhere}))
