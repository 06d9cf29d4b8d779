import { testSpoiled } from '../support/pay/spoil-suite.js';

testSpoiled(Number(process.env['SPOILS'] ?? 100_000));
