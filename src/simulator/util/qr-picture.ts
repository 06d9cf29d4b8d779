import { writePng } from './png.js';

/** A PNG of the QR code of `text`, about `width` pixels wide. */
export async function qrPicture(text: string, width = 430): Promise<Buffer> {
  const { default: encodeQr } = await import('qr');
  const modules = encodeQr(text, 'raw', { ecc: 'medium', border: 4 });
  const scale = Math.max(1, Math.floor(width / modules.length));
  const size = modules.length * scale;
  return writePng(size, size, (x, y) => (modules[Math.floor(y / scale)]![Math.floor(x / scale)] ? 0 : 255));
}
