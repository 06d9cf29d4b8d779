/** A text inside HTML. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/**
 * A page in the look of WeChat's own, for a phone. `body` is HTML. Its icon is empty: a browser would ask for
 * `/favicon.ico`, which would stand on the wire as a call that failed.
 */
export const phonePage = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>
body{font:16px/1.6 system-ui,sans-serif;margin:0;background:#ededed;color:#191919}
main{max-width:26em;margin:0 auto;padding:2em 1.2em}
h1{font-size:1.2em;font-weight:600}
p.note{color:#737373;font-size:.85em}
fieldset{border:0;padding:0;margin:1.5em 0;background:#fff;border-radius:8px}
label{display:block;padding:.8em 1em;border-bottom:1px solid #eee}
button{display:block;width:100%;font:inherit;padding:.6em;margin:.6em 0;border:0;border-radius:8px;background:#07c160;color:#fff}
button.plain{background:#fff;color:#06ae56}
code,pre{font:.8em/1.5 ui-monospace,monospace;word-break:break-all;white-space:pre-wrap}
.good{color:#06ae56}.bad{color:#fa5151}
</style></head><body><main>${body}</main></body></html>`;
