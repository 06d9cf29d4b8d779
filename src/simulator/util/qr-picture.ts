import { writeBlockJpeg } from './jpeg.js';

/** A JPEG of the QR code of `text`, about `width` pixels wide. */
export async function qrPicture(text: string, width = 430): Promise<Buffer> {
  const { default: encodeQr } = await import('qr');
  const modules = encodeQr(text, 'raw', { ecc: 'medium', border: 4 });
  const blocks = Math.floor(width / 8);
  const scale = Math.max(1, Math.floor(blocks / modules.length));
  // What is left of the width is white.
  const size = Math.max(blocks, modules.length * scale);
  const margin = Math.floor((size - modules.length * scale) / 2);
  const at = (block: number): number => Math.floor((block - margin) / scale);
  return writeBlockJpeg(size, size, (column, row) => modules[at(row)]?.[at(column)] ?? false);
}
