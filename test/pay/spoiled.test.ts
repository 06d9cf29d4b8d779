import { testSpoiled } from '../support/pay/spoil-suite.js';

// The long form is test/soak/pay-spoiled.test.ts.
testSpoiled(3000);
