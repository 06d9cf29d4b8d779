// A program as it runs against WeChat.
const API = require('co-wechat-api');

(async () => {
  const api = new API(process.env.APP_ID, process.env.APP_SECRET);
  await api.createMenu({ button: [{ type: 'click', name: '今日', key: 'TODAY' }] });
  const { menu } = await api.getMenu();
  const { total } = await api.getFollowers();
  process.stdout.write(JSON.stringify({ button: menu.button, total }));
})().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
