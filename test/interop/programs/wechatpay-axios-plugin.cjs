// A merchant's program as it runs against WeChat Pay.
const { Wechatpay, Rsa } = require('wechatpay-axios-plugin');

const { mchId, serialNo, privateKey, publicKeyId, publicKey } = JSON.parse(process.env.MERCHANT);
const client = new Wechatpay({
  mchid: mchId,
  serial: serialNo,
  privateKey: Rsa.from(privateKey, Rsa.KEY_TYPE_PRIVATE),
  certs: { [publicKeyId]: Rsa.from(publicKey, Rsa.KEY_TYPE_PUBLIC) },
});
const headers = { 'Wechatpay-Serial': publicKeyId };

(async () => {
  const order = {
    appid: 'wx0000000000000001',
    mchid: mchId,
    description: '一杯咖啡',
    out_trade_no: 'drop-in-0001',
    notify_url: 'https://example.com/notify',
    amount: { total: 100, currency: 'CNY' },
  };
  const placed = await client.v3.pay.transactions.native.post(order, { headers });
  const found = await client
    .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
    .get({ params: { mchid: mchId }, headers, out_trade_no: 'drop-in-0001' });
  process.stdout.write(JSON.stringify({ codeUrl: placed.data.code_url, state: found.data.trade_state }));
})().catch((error) => {
  process.stderr.write(`${JSON.stringify(error.response?.data) ?? error.stack}\n`);
  process.exit(1);
});
