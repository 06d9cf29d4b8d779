# A program as it runs against WeChat.
import json
import os

import requests

API = "https://api.weixin.qq.com/cgi-bin"
token = requests.get(
    API + "/token",
    params={
        "grant_type": "client_credential",
        "appid": os.environ["APP_ID"],
        "secret": os.environ["APP_SECRET"],
    },
    timeout=20,
).json()["access_token"]
total = requests.get(API + "/user/get", params={"access_token": token}, timeout=20).json()["total"]
try:
    requests.get("https://example.com/", timeout=20)
    elsewhere = "answered"
except requests.exceptions.ProxyError:
    elsewhere = "refused"
print(json.dumps({"total": total, "elsewhere": elsewhere}))
