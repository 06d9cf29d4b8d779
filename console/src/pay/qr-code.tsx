import encodeQr from 'qr';

/** A QR code that can be scanned from the screen. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: 2 });
  const size = rows.length;
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
