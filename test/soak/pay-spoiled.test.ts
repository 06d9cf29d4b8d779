// The long form of test/pay/spoiled.test.ts: 100,000 on each HTTP platform.
process.env['SPOILS'] ??= '100000';

import('../pay/spoiled.test.js');
