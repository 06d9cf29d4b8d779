import { writePng } from './png.js';

/** A small picture, voice and video, which people send when a test gives none. */
export const SAMPLES = {
  image: {
    bytes: writePng(96, 96, (x, y) => (((x >> 4) + (y >> 4)) % 2 ? 220 : 90)),
    contentType: 'image/png',
    filename: 'sample.png',
  },
  voice: {
    // AMR narrow band: its header and fifty frames of silence, a second.
    bytes: Buffer.concat([Buffer.from('#!AMR\n'), ...Array.from({ length: 50 }, () => Buffer.from([0x7c]))]),
    contentType: 'audio/amr',
    filename: 'sample.amr',
  },
  video: {
    // The first box of an MP4 file, and an empty one for its data.
    bytes: Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypisom\0\0\x02\0isommp41', 'latin1'),
      Buffer.from([0, 0, 0, 8]),
      Buffer.from('mdat'),
    ]),
    contentType: 'video/mp4',
    filename: 'sample.mp4',
  },
} as const;
