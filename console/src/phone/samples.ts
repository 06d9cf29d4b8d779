/** A picture that the console can paint by itself. */
export interface Sample {
  name: string;
  emoji: string;
  from: string;
  to: string;
}

export const SAMPLES: readonly Sample[] = [
  { name: '1', emoji: '🌄', from: '#f6a65a', to: '#7b4b94' },
  { name: '2', emoji: '🐱', from: '#7ed0c1', to: '#2f6f8f' },
  { name: '3', emoji: '🍜', from: '#f5d76e', to: '#c0552c' },
];

const WIDTH = 480;
const HEIGHT = 320;

/** Paints a sample as a PNG. */
export function paint({ emoji, from, to }: Sample): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const brush = canvas.getContext('2d');
  if (brush) {
    const ground = brush.createLinearGradient(0, 0, WIDTH, HEIGHT);
    ground.addColorStop(0, from);
    ground.addColorStop(1, to);
    brush.fillStyle = ground;
    brush.fillRect(0, 0, WIDTH, HEIGHT);
    brush.font = '140px sans-serif';
    brush.textAlign = 'center';
    brush.textBaseline = 'middle';
    brush.fillText(emoji, WIDTH / 2, HEIGHT / 2);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture was not painted'))),
      'image/png',
    );
  });
}

/** A tenth of a second of silence as AMR: the magic number and five empty frames. */
export const silence = (): Blob =>
  new Blob(['#!AMR\n', new Uint8Array([0x7c, 0x7c, 0x7c, 0x7c, 0x7c])], { type: 'audio/amr' });

/** The smallest thing that says that it is an MP4: its first box. */
export function emptyVideo(): Blob {
  const box = [0, 0, 0, 0x18, ...letters('ftypisom'), 0, 0, 2, 0, ...letters('isommp42')];
  return new Blob([new Uint8Array(box)], { type: 'video/mp4' });
}

const letters = (text: string): number[] => [...new TextEncoder().encode(text)];
