import { randomHex } from '../../../util/random.js';

/** A serial number in WeChat's shape: 40 hexadecimal digits, of which the first is not above 7. */
export const newSerial = (): string => `5${randomHex(39)}`.toUpperCase();
