import type { Snippet } from './snippet.js';
import { placeOf, quoted } from './snippet.js';

export const go: Snippet = {
  language: 'Go',
  file: 'main.go',
  run: 'go run main.go',
  code(setup) {
    const { port, path } = placeOf(setup);
    return `package main

import (
	"bytes"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"sort"
	"strings"
)

const (
	api       = ${quoted(setup.base)}
	appID     = ${quoted(setup.appId)}
	appSecret = ${quoted(setup.secret)}
	token     = ${quoted(setup.token)}
)

func webhook(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	parts := []string{token, query.Get("timestamp"), query.Get("nonce")}
	sort.Strings(parts)
	sum := sha1.Sum([]byte(strings.Join(parts, "")))
	if hex.EncodeToString(sum[:]) != query.Get("signature") {
		w.WriteHeader(401)
		return
	}
	if r.Method == "GET" { // the check of the address
		io.WriteString(w, query.Get("echostr"))
		return
	}
	body, _ := io.ReadAll(r.Body) // a message or an event
	fmt.Println(string(body))
	io.WriteString(w, "success")
}

func main() {
	wish, _ := json.Marshal(map[string]string{"grant_type": "client_credential", "appid": appID, "secret": appSecret})
	response, err := http.Post(api+"/cgi-bin/stable_token", "application/json", bytes.NewReader(wish))
	if err != nil {
		log.Fatal(err)
	}
	var answer struct{ Access_token string }
	json.NewDecoder(response.Body).Decode(&answer)
	response, err = http.Get(api + "/cgi-bin/get_api_domain_ip?access_token=" + answer.Access_token)
	if err != nil {
		log.Fatal(err)
	}
	text, _ := io.ReadAll(response.Body)
	fmt.Println(string(text))

	http.HandleFunc(${quoted(path)}, webhook)
	log.Fatal(http.ListenAndServe(":${port}", nil))
}
`;
  },
};
